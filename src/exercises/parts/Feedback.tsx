import type { Root } from "hast";
import { Icon } from "../../ui/Icon.tsx";
import { Prose } from "../../ui/Prose.tsx";
import styles from "./Feedback.module.css";

/** What became of a part once checked. Never told by colour alone: there are words always, and an icon. */
export interface Mark {
  readonly tone: "right" | "wrong" | "missed" | "neutral";
  readonly words: string;
}

const icons = { right: "check", wrong: "cross", missed: "check", neutral: undefined } as const;

interface FeedbackProps {
  readonly mark: Mark;
  /** Why; the author's words. */
  readonly prose?: Root | undefined;
  /** For `aria-describedby` of the control that it explains. */
  readonly id?: string;
}

/** The verdict on a part and, under it, why. */
export function Feedback({ mark, prose, id }: FeedbackProps) {
  const icon = icons[mark.tone];
  return (
    <div className={styles.feedback} id={id} data-tone={mark.tone}>
      <p className={styles.mark}>
        {icon && <Icon name={icon} />}
        {mark.words}
      </p>
      {prose && <Prose prose={prose} />}
    </div>
  );
}
