import type { Stage } from "../learning/mastery.ts";
import { Icon } from "../ui/Icon.tsx";
import styles from "./StateMark.module.css";

interface StateMarkProps {
  readonly state: Stage;
  /** What stands in a stop that is not finished. */
  readonly number?: number;
  readonly small?: boolean;
}

/** A stop of the path as a round mark. The state is told in words beside it. */
export function StateMark({ state, number, small = false }: StateMarkProps) {
  const done = state === "finished" || state === "mastered";
  return (
    <span className={`${styles.mark} ${small ? styles.small : ""}`} data-state={state} aria-hidden="true">
      {done ? <Icon name="check" /> : number}
    </span>
  );
}
