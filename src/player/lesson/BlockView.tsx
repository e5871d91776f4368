import { memo } from "react";
import type { Block, LessonRef } from "../../course/types.ts";
import { Figure } from "../../figures/Figure.tsx";
import { Prose } from "../../ui/Prose.tsx";
import styles from "./BlockView.module.css";
import { Callout } from "./Callout.tsx";
import { Exercise } from "./Exercise.tsx";

interface BlockViewProps {
  readonly block: Block;
  readonly entry: LessonRef;
  /** For an exercise: which one it is, from 1, and of how many. */
  readonly number: number;
  readonly total: number;
}

/** One block of a lesson. Drawn anew only when it changes, not whenever another passage is being read. */
export const BlockView = memo(function BlockView({ block, entry, number, total }: BlockViewProps) {
  return (
    <div className={styles.block} data-anchor>
      <Content block={block} entry={entry} number={number} total={total} />
    </div>
  );
});

function Content({ block, entry, number, total }: BlockViewProps) {
  switch (block.type) {
    case "prose":
      return (
        <div className="prose">
          {block.heading !== undefined && <Heading heading={block.heading} />}
          <Prose prose={block.prose} />
        </div>
      );
    case "figure":
      return <Figure block={block} />;
    case "callout":
      return <Callout block={block} />;
    case "exercise":
      return <Exercise block={block} lesson={entry} number={number} total={total} />;
  }
}

function Heading({ heading }: { heading: { id: string; depth: 2 | 3; prose: Parameters<typeof Prose>[0]["prose"] } }) {
  const Tag = heading.depth === 2 ? "h2" : "h3";
  return (
    <Tag id={heading.id} tabIndex={-1}>
      <Prose prose={heading.prose} />
    </Tag>
  );
}
