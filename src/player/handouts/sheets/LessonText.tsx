import type { Block } from "../../../course/types.ts";
import { Figure } from "../../../figures/Figure.tsx";
import { useOwnWords, useWords } from "../../../i18n/useWords.tsx";
import { Prose } from "../../../ui/Prose.tsx";
import { words } from "../words.ts";
import { Callout } from "./Callout.tsx";
import { numbersOf } from "./numbers.ts";
import styles from "./Sheet.module.css";
import { Sheet, type SheetProps } from "./Sheet.tsx";

/** The lesson to read; what it asks is named where it asks it. */
export function LessonText({ lesson }: SheetProps) {
  const t = useOwnWords(words);
  const { t: common } = useWords();
  const numbers = numbersOf(lesson.blocks);
  const draw = (block: Block) => {
    switch (block.type) {
      case "prose":
        return (
          <div className={styles.prose}>
            {block.heading && <Heading depth={block.heading.depth} prose={block.heading.prose} />}
            <Prose prose={block.prose} />
          </div>
        );
      case "figure":
        return <Figure block={block} />;
      case "callout":
        return <Callout block={block} />;
      case "exercise":
        return <p className={styles.about}>{t("onSheet", { n: numbers.get(block) ?? 0 })}</p>;
      case "activity":
        return null;
    }
  };
  return (
    <Sheet lesson={lesson} name="text">
      <h3>{common("player.lesson.objectives")}</h3>
      <ul>
        {lesson.objectives.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      {lesson.blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place
        <div key={at}>{draw(block)}</div>
      ))}
      {lesson.terms.length > 0 && (
        <>
          <h3>{t("terms")}</h3>
          <dl className={styles.terms}>
            {lesson.terms.map(({ id, term, definition }) => (
              <div key={id}>
                <dt>{term}</dt>
                <dd className={styles.definition}>
                  <Prose prose={definition} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Sheet>
  );
}

function Heading({ depth, prose }: { readonly depth: 2 | 3; readonly prose: Parameters<typeof Prose>[0]["prose"] }) {
  const Tag = depth === 2 ? "h3" : "h4";
  return (
    <Tag>
      <Prose prose={prose} />
    </Tag>
  );
}
