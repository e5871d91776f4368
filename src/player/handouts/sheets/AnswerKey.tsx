import { paperNow } from "../../../exercises/papers.ts";
import { useOwnWords } from "../../../i18n/useWords.tsx";
import { Prose } from "../../../ui/Prose.tsx";
import { words } from "../words.ts";
import { numbersOf, orderOn } from "./numbers.ts";
import styles from "./Sheet.module.css";
import { Sheet, type SheetProps } from "./Sheet.tsx";

/** The worked answers, with every reason. */
export function AnswerKey({ lesson }: SheetProps) {
  const t = useOwnWords(words);
  const numbers = numbersOf(lesson.blocks);
  return (
    <Sheet lesson={lesson} name="key">
      {numbers.size === 0 && <p>{t("noExercises")}</p>}
      {lesson.blocks.map((block) => {
        const paper = block.type === "exercise" ? paperNow(block.kind) : undefined;
        if (block.type !== "exercise" || paper === undefined) return null;
        return (
          <section key={block.id} className={styles.exercise} data-long="">
            <h3>{t("exercise", { n: numbers.get(block) ?? 0 })}</h3>
            <Prose prose={block.prompt} />
            <paper.Key item={block.item} order={orderOn(paper, block)} />
            {block.after && <Prose prose={block.after} />}
          </section>
        );
      })}
    </Sheet>
  );
}
