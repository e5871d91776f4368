import { useOwnWords } from "../i18n/useWords.tsx";
import type { TrainerProblem } from "../state/trainer/contract.ts";
import styles from "./TrainerFrame.module.css";
import { words } from "./words.ts";

/** Why nothing of the trainer's can be done here, and what to do about it. */
export function Unable({ why }: { readonly why: TrainerProblem }) {
  const own = useOwnWords(words);
  return (
    <section className={styles.unable} aria-labelledby="unable">
      <h2 id="unable">{own("unable.title")}</h2>
      <p>{own(`unable.${why}`)}</p>
      {why === "failed" && (
        <button className="button" type="button" onClick={() => window.location.reload()}>
          {own("unable.retry")}
        </button>
      )}
    </section>
  );
}
