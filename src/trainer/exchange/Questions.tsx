import type { Dialect, Question } from "../../formats/gift/types.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import styles from "./Exchange.module.css";
import { words as noteWords } from "./notes/words.ts";
import { words } from "./words.ts";

/** How many questions are listed. */
const MOST = 200;
/** Characters of a question that are shown. */
const ROOM = 90;

interface QuestionsProps {
  readonly questions: readonly Question[];
  /** What they became, once they did. */
  readonly dialect: Dialect | undefined;
}

/** Each question that was read: where it stands, what it is, what it became, and what was left out or added. */
export function Questions({ questions, dialect }: QuestionsProps) {
  const t = useOwnWords(words);
  const say = useOwnWords(noteWords);
  const { number } = useWords();
  const more = questions.length - MOST;
  return (
    <details open={questions.length <= 10 || undefined}>
      <summary>{t("in.list")}</summary>
      <ol className={styles.list}>
        {questions.slice(0, MOST).map((question, at) => {
          const became = dialect?.became[at];
          const notes = dialect?.notes.filter(
            ({ line, column }) => line === question.line && column === question.column,
          );
          // A text without a question becomes text.
          const isOut = dialect !== undefined && became === undefined && question.type !== "description";
          return (
            <li key={`${question.line} ${question.column}`}>
              {startOf(question)}{" "}
              <span className={styles.soft}>
                {t(`in.types.${typeOf(question)}`)}, {t("in.line", { line: question.line })}
                {became !== undefined && (
                  <>
                    {" → "}
                    <code>{`${became.kind} #${became.id}`}</code>
                  </>
                )}
                {isOut && ` → ${t("in.dropped")}`}
              </span>
              {notes !== undefined && notes.length > 0 && (
                <ul className={styles.inner}>
                  {notes.map(({ what, detail = "" }) => (
                    <li key={`${what} ${detail}`}>{say(`in.${what}`, { detail })}</li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
      {more > 0 && <p>{t("in.more", { count: more, n: number.format(more) })}</p>}
    </details>
  );
}

function typeOf(question: Question) {
  if (question.type !== "choice") return question.type;
  return question.single ? "single" : "multiple";
}

/** The words of a question: they are shown as text, so what looks like HTML is only taken out to be read easily. */
function startOf({ title, text }: Question): string {
  const plain = text.text
    .slice(0, 10 * ROOM)
    .replace(/<[^<>]{0,200}>/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  const shown = plain || title || "…";
  return shown.length > ROOM ? `${shown.slice(0, ROOM).replace(/\s\S*$/u, "")}…` : shown;
}
