import type { ActivityBlock, ExerciseBlock } from "../../../course/types.ts";
import { paperNow } from "../../../exercises/papers.ts";
import { useOwnWords } from "../../../i18n/useWords.tsx";
import { Prose } from "../../../ui/Prose.tsx";
import { useKindTitle } from "../../notebook/useKindTitle.ts";
import { words } from "../words.ts";
import { numbersOf, orderOn } from "./numbers.ts";
import styles from "./Sheet.module.css";
import { Sheet, type SheetProps } from "./Sheet.tsx";

/** Room for some notes on what is made elsewhere. */
const LINES = 6;

/** The exercises of a lesson, to be done with a pencil. */
export function Worksheet({ lesson }: SheetProps) {
  const t = useOwnWords(words);
  const numbers = numbersOf(lesson.blocks);
  return (
    <Sheet lesson={lesson} name="worksheet" signed>
      {numbers.size === 0 && <p>{t("noExercises")}</p>}
      {lesson.blocks.map((block) => {
        if (block.type === "exercise") return <Exercise key={block.id} block={block} n={numbers.get(block) ?? 0} />;
        return block.type === "activity" && <Activity key={block.id} block={block} />;
      })}
    </Sheet>
  );
}

function Exercise({ block, n }: { readonly block: ExerciseBlock; readonly n: number }) {
  const t = useOwnWords(words);
  const paper = paperNow(block.kind);
  return (
    <section className={styles.exercise} data-long={block.kind === "dialogue" || undefined}>
      <h3>{t("exercise", { n })}</h3>
      <Prose prose={block.prompt} />
      {paper && <paper.Sheet item={block.item} order={orderOn(paper, block)} />}
    </section>
  );
}

function Activity({ block }: { readonly block: ActivityBlock }) {
  const t = useOwnWords(words);
  const usual = useKindTitle(block.kind);
  return (
    <section className={styles.exercise}>
      <h3>
        {t("activity")}: {block.title ?? usual}
      </h3>
      <Prose prose={block.prompt} />
      <div role="img" aria-label={t("room")} className={styles.lines}>
        {Array.from({ length: LINES }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
          <span key={at} />
        ))}
      </div>
    </section>
  );
}
