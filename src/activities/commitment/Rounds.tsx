import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { MarkWords } from "./MarkWords.tsx";
import styles from "./Rounds.module.css";
import { isBlank, longDay } from "./rules.ts";
import type { Letter } from "./schema.ts";
import { words } from "./words.ts";

/** The earlier letters in short, the latest first: what was promised, and what became of it. */
export function Rounds({ rounds }: { readonly rounds: readonly Letter[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a round keeps its place
  return <div>{rounds.map((letter, at) => <Round key={at} letter={letter} />).reverse()}</div>;
}

function Round({ letter }: { readonly letter: Letter }) {
  const t = useOwnWords(words);
  const { lang } = useWords();
  const { promises, name, place, signed, review } = letter;
  const date = signed ? longDay(lang, signed.day) : "";
  return (
    <div className={styles.round}>
      <p className={styles.name}>{t("rounds.one", { date })}</p>
      <p className={styles.who}>{[name.trim(), place.trim()].filter(Boolean).join(", ")}</p>
      <ol className={styles.promises}>
        {promises.map(({ text, sign }, at) => {
          const { mark, note = "" } = review?.outcomes[at] ?? {};
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a promise is its place
            <li key={at}>
              <p>{text.trim()}</p>
              {!isBlank(sign) && <p className={styles.soft}>{`${t("letter.sign")} ${sign.trim()}`}</p>}
              {mark && (
                <p>
                  <MarkWords mark={mark} /> {note.trim()}
                </p>
              )}
            </li>
          );
        })}
      </ol>
      {review && !isBlank(review.next) && <p>{`${t("letter.next")} ${review.next.trim()}`}</p>}
    </div>
  );
}
