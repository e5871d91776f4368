import type { CalloutBlock } from "../../../course/types.ts";
import { useWords } from "../../../i18n/useWords.tsx";
import { Prose } from "../../../ui/Prose.tsx";
import { monthAndYear } from "../../Reference.tsx";
import styles from "./Sheet.module.css";

/** A passage that stands apart, with all that it says of itself. */
export function Callout({ block }: { readonly block: CalloutBlock }) {
  const { t, lang } = useWords();
  const about = [
    block.sure !== undefined && t(`player.callout.sure.${block.sure}`),
    block.source !== undefined && `${t("player.callout.source")}: ${block.source}`,
    block.reviewed !== undefined && t("player.callout.reviewed", { date: monthAndYear(block.reviewed, lang) }),
  ].filter((each) => each !== false);
  return (
    <div className={styles.callout} data-kind={block.kind}>
      <p className={styles.label}>
        {t(`player.callout.${block.kind}`)}
        {block.region !== undefined && ` · ${block.region}`}
      </p>
      <Prose prose={block.prose} />
      {block.by !== undefined && <p>— {block.by}</p>}
      {about.map((each) => (
        <p key={each} className={styles.about}>
          {each}
        </p>
      ))}
    </div>
  );
}
