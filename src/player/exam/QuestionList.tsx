import { useOwnWords } from "../../i18n/useWords.tsx";
import { Outline } from "../../ui/Icon.tsx";
import type { Question } from "./paper.ts";
import styles from "./Sitting.module.css";
import { words } from "./words.ts";

interface QuestionListProps {
  readonly questions: readonly Question[];
  readonly here: number;
  readonly onGo: (at: number) => void;
}

/** What is at a number of the list: a tick, half of one, a cross; and a flag on what is to be looked at again. */
const LINES = { answered: "M4.5 12.5l5 5 10-11", partly: "M5 12h14", gone: "M6 6l12 12M18 6L6 18", blank: "" };
const FLAG = "M6 21V4h12l-3 4 3 4H6";

/** All questions of a paper by their numbers, and how far each is. */
export function QuestionList({ questions, here, onGo }: QuestionListProps) {
  const own = useOwnWords(words);
  return (
    <nav aria-label={own("paper.list")} className={styles.list}>
      <ol>
        {questions.map(({ id, status, marked }, at) => (
          <li key={id}>
            <button
              type="button"
              aria-current={at === here ? "step" : undefined}
              aria-label={nameOf({ status, marked }, at, own)}
              data-status={status}
              onClick={() => onGo(at)}
            >
              <span aria-hidden="true">{at + 1}</span>
              {status !== "blank" && <Outline d={LINES[status]} className={styles.status} />}
              {marked && <Outline d={FLAG} className={styles.flag} />}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A question as it is called where one can go to it. */
export function nameOf(
  { status, marked }: Pick<Question, "status" | "marked">,
  at: number,
  own: ReturnType<typeof useOwnWords<(typeof words.in)["es"]>>,
): string {
  const said = [own("paper.question", { n: at + 1 }), own(`paper.status.${status}`)];
  return [...said, ...(marked ? [own("paper.marked")] : [])].join(", ");
}
