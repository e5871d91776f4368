import { useOwnWords } from "../../i18n/useWords.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Icon } from "../../ui/Icon.tsx";
import exam from "./Exam.module.css";
import type { Question } from "./paper.ts";
import styles from "./Sitting.module.css";
import { words } from "./words.ts";

interface HandInProps {
  readonly open: boolean;
  readonly questions: readonly Question[];
  readonly onClose: () => void;
  readonly onGo: (at: number) => void;
  readonly onHandIn: () => void;
}

/** Before a paper is handed in: what has no answer, what is half answered and what was marked, each with the way to it. */
export function HandIn({ open, questions, onClose, onGo, onHandIn }: HandInProps) {
  const own = useOwnWords(words);
  const which = (is: (question: Question) => boolean) =>
    questions.flatMap((question, at) => (is(question) ? [at] : []));
  const blank = which(({ status }) => status === "blank");
  const partly = which(({ status }) => status === "partly");
  const gone = which(({ status }) => status === "gone");
  const go = (at: number) => {
    onClose();
    onGo(at);
  };
  return (
    <Dialog open={open} title={own("handIn.title")} close={own("handIn.close")} onClose={onClose}>
      {blank.length + partly.length + gone.length === 0 && (
        <p className={styles.allAnswered}>
          <Icon name="check" />
          {own("handIn.all")}
        </p>
      )}
      <Numbers title={own("handIn.open")} of={blank} onGo={go} />
      <Numbers title={own("handIn.partly")} of={partly} onGo={go} />
      <Numbers title={own("handIn.gone")} of={gone} onGo={go} />
      <Numbers title={own("handIn.marked")} of={which(({ marked }) => marked)} onGo={go} />
      {blank.length > 0 && <p>{own("handIn.none")}</p>}
      <p>{own("handIn.final")}</p>
      <p className={exam.buttons}>
        <button type="button" className="button button-primary" onClick={onHandIn}>
          {own("handIn.confirm")}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {own("handIn.close")}
        </button>
      </p>
    </Dialog>
  );
}

interface NumbersProps {
  readonly title: string;
  readonly of: readonly number[];
  readonly onGo: (at: number) => void;
}

function Numbers({ title, of, onGo }: NumbersProps) {
  const own = useOwnWords(words);
  if (of.length === 0) return null;
  return (
    <section className={styles.list}>
      <h3>{title}</h3>
      <ol>
        {of.map((at) => (
          <li key={at}>
            <button type="button" aria-label={own("paper.question", { n: at + 1 })} onClick={() => onGo(at)}>
              <span aria-hidden="true">{at + 1}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
