import { useOwnWords } from "../../i18n/useWords.tsx";
import { LanguageLinks } from "./LanguageLinks.tsx";
import styles from "./Look.module.css";
import { LineWidth, Motion, TextSize, Theme } from "./LookFields.tsx";
import { Section } from "./Section.tsx";
import { words } from "./words.ts";

/** How the course looks and speaks. */
export function LookSection() {
  const t = useOwnWords(words);
  return (
    <Section id="look" title={t("look")}>
      <div className={styles.fields}>
        <TextSize />
        <LineWidth />
        <Theme />
        <Motion />
        <LanguageLinks />
      </div>
    </Section>
  );
}
