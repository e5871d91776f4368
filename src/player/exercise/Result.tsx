import type { Prose as Hast } from "../../course/types.ts";
import type { Graded } from "../../exercises/score.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Prose } from "../../ui/Prose.tsx";
import styles from "./ExerciseCard.module.css";

interface ResultProps {
  readonly graded: Graded;
  /** Left out for a kind whose view says itself how it went. */
  readonly words: string | undefined;
  readonly after: Hast | undefined;
}

/** How it went, in words and with an icon, and what the author says after any answer. */
export function Result({ graded, words, after }: ResultProps) {
  const tone = graded.right || !graded.scored ? "right" : graded.partly ? "partly" : "wrong";
  return (
    <>
      {words !== undefined && (
        <p className={styles.result} data-tone={tone} data-result={tone}>
          <Icon name={tone === "right" ? "check" : tone === "partly" ? "info" : "cross"} />
          {words}
        </p>
      )}
      {after && (
        <div className={styles.after}>
          <Prose prose={after} />
        </div>
      )}
    </>
  );
}
