import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { Feedback } from "../parts/Feedback.tsx";
import { reasonId } from "./Blank.tsx";
import { isGiven, isPicked, isRight, keyOf, matchOf, wordsOf } from "./grade.ts";
import type { Blank, FillAnswer, FillItem, Given } from "./schema.ts";
import styles from "./View.module.css";
import { words } from "./words.ts";

interface ReasonsProps {
  readonly item: FillItem;
  readonly answer: FillAnswer;
  readonly reveal: boolean;
  readonly name: string;
}

/** Blank by blank: what was given, whether it is right, what was forgiven, and why. */
export function Reasons({ item, answer, reveal, name }: ReasonsProps) {
  const t = useOwnWords(words);
  const notesOf = useNotes();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers
    <ol role="list" aria-label={t("reasons")} className={styles.reasons}>
      {item.blanks.map((blank, at) => {
        const given = answer[at] ?? null;
        const right = isRight(blank, given);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a blank is its index
          <li key={at} className={styles.reason} data-tone={right ? "right" : "wrong"}>
            {item.blanks.length > 1 && <span className={styles.badge}>{at + 1}</span>}
            <div className={styles.why}>
              {isGiven(given) && <p className={styles.given}>«{wordsOf(blank, given).trim()}»</p>}
              <Feedback
                id={reasonId(name, at)}
                mark={{
                  tone: right ? "right" : "wrong",
                  words: t(right ? "right" : isGiven(given) ? "wrong" : "empty"),
                }}
              />
              {notesOf(blank, given, reveal).map((note, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the other language's note meets the same element
                <p key={index}>{note}</p>
              ))}
              {(right || reveal) && (
                <div>
                  <Prose prose={blank.feedback} />
                </div>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** What there is to say of a blank besides the verdict: what was forgiven, the answer, what else is accepted. */
function useNotes() {
  const t = useOwnWords(words);
  const { lang } = useWords();
  return (blank: Blank, given: Given, reveal: boolean): string[] => {
    const right = isRight(blank, given);
    const key = keyOf(blank);
    const match = !isPicked(blank) && isGiven(given) ? matchOf(blank, wordsOf(blank, given)) : undefined;
    const notes: string[] = [];
    if (right && !isPicked(blank) && match === undefined) notes.push(t("elsewhere", { answer: key }));
    if (right && match && match.slips.length > 0) {
      const slips = new Intl.ListFormat(lang).format(match.slips.map((slip) => t(`slip.${slip}`)));
      notes.push(t("forgiven", { answer: match.accepted, slips }));
    }
    if (!right && reveal) notes.push(match ? t("notThere") : t("key", { answer: key }));
    const others = reveal && !isPicked(blank) ? blank.accepts.filter((each) => each !== (match?.accepted ?? key)) : [];
    if (others.length > 0) {
      const list = new Intl.ListFormat(lang, { type: "disjunction" }).format(others.map((each) => `«${each}»`));
      notes.push(`${t("also")} ${list}.`);
    }
    return notes;
  };
}
