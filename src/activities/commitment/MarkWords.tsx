import { useOwnWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./MarkWords.module.css";
import type { Mark } from "./schema.ts";
import { words } from "./words.ts";

const icons = { kept: "check", partly: "auto", not: "cross" } as const;

/** What became of a promise: a sign and words, never colour alone. */
export function MarkWords({ mark }: { readonly mark: Mark }) {
  const t = useOwnWords(words);
  return (
    <span className={styles.mark} data-mark={mark}>
      <Icon name={icons[mark]} />
      {t(`mark.${mark}`)}
    </span>
  );
}
