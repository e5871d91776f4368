import { useId } from "react";
import { useOwnWords } from "../i18n/useWords.tsx";
import type { Issued } from "../state/trainer/contract.ts";
import styles from "./TrainerFrame.module.css";
import { words } from "./words.ts";

interface ChooseAssignmentProps {
  readonly issued: readonly Issued[];
  readonly chosen: Issued;
  readonly onChoose: (id: string) => void;
}

/** Which assignment the page is about. With a single one there is nothing to choose. */
export function ChooseAssignment({ issued, chosen, onChoose }: ChooseAssignmentProps) {
  const own = useOwnWords(words);
  const id = useId();
  if (issued.length < 2) return null;
  return (
    <p className={`no-print ${styles.which}`}>
      <label htmlFor={id}>{own("which")}</label>{" "}
      <select id={id} value={chosen.assignment.id} onChange={(event) => onChoose(event.target.value)}>
        {issued.map(({ assignment, closed }) => (
          <option key={assignment.id} value={assignment.id}>
            {closed ? own("closed", { title: assignment.title }) : assignment.title}
          </option>
        ))}
      </select>
    </p>
  );
}
