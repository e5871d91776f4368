import type { Objective } from "../course/types.ts";
import { Icon } from "../ui/Icon.tsx";
import styles from "./Objectives.module.css";

/** What one can do after a lesson. */
export function Objectives({ objectives }: { objectives: readonly Objective[] }) {
  return (
    <ul className={styles.objectives}>
      {objectives.map((objective) => (
        <li key={objective.id}>
          <Icon name="target" /> {objective.text}
        </li>
      ))}
    </ul>
  );
}
