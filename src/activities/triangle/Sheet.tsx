import { useOwnWords } from "../../i18n/useWords.tsx";
import type { SheetProps } from "../contract.ts";
import { Figure } from "./Figure.tsx";
import styles from "./Sheet.module.css";
import { Sign } from "./Sign.tsx";
import { StateWords } from "./StateWords.tsx";
import type { TriangleThing } from "./schema.ts";
import { words } from "./words.ts";

/** The triangle with the sign of each part in its place, and below it what was said of each. */
export function Sheet({ thing }: SheetProps<TriangleThing>) {
  const t = useOwnWords(words);
  return (
    <div className={styles.sheet}>
      <Figure parts={thing.parts} />
      <div className={styles.parts}>
        {thing.parts.map(({ label, question, state, sees, improvement }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
          <div key={at} className={styles.part} data-state={state}>
            <div className={styles.head}>
              <Sign state={state} />
              <p className={styles.label}>{label}</p>
              <StateWords state={state} />
            </div>
            <p className={styles.question}>{question}</p>
            <dl>
              <Said name={t("sees")} text={sees} nothing={t("nothing")} />
              <Said name={t("improvement")} text={improvement} nothing={t("nothing")} />
            </dl>
          </div>
        ))}
      </div>
    </div>
  );
}

function Said({ name, text, nothing }: { readonly name: string; readonly text: string; readonly nothing: string }) {
  const said = text.trim();
  return (
    <div className={styles.said}>
      <dt>{name}</dt>
      <dd data-empty={said === "" || undefined}>{said || nothing}</dd>
    </div>
  );
}
