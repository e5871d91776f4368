import { useOwnWords } from "../../i18n/useWords.tsx";
import styles from "./Items.module.css";
import { words } from "./words.ts";

/** In its own language: that is how it is found. */
const SOURCE = "L. Crocker, J. Algina, Introduction to Classical and Modern Test Theory, 1986, 14";

/** Each number in a sentence. It prints with the report. */
export function Reading() {
  const own = useOwnWords(words);
  return (
    <section className={styles.text} aria-labelledby="reading">
      <h3 id="reading">{own("read.title")}</h3>
      {(["facility", "discrimination", "sure", "shape", "hand", "source"] as const).map((key) => (
        <p key={key}>{own(`read.${key}`, { source: SOURCE })}</p>
      ))}
    </section>
  );
}
