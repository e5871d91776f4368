import { memo, type ReactNode } from "react";
import type { Block, CalloutBlock, LessonRef, Prose as ProseTree } from "../../course/types.ts";
import { Figure } from "../../figures/Figure.tsx";
import { Prose } from "../../ui/Prose.tsx";
import type { ActivityProps } from "../activity/Activity.tsx";
import styles from "./BlockView.module.css";
import { activityNow, calloutNow } from "./code.ts";
import { Exercise } from "./Exercise.tsx";
import { WhenHere } from "./WhenHere.tsx";

interface BlockViewProps {
  readonly block: Block;
  readonly entry: LessonRef;
  /** For an exercise: which one it is, from 1, and of how many. */
  readonly number: number;
  readonly total: number;
}

/** One block of a lesson. Drawn anew only when it changes, not whenever another passage is being read. */
export const BlockView = memo(function BlockView({ block, entry, number, total }: BlockViewProps) {
  switch (block.type) {
    case "figure": {
      const figure = <Figure block={block} />;
      return (
        <WhenHere block={block} meanwhile={figure}>
          {figure}
        </WhenHere>
      );
    }
    case "exercise":
      return (
        <WhenHere block={block} meanwhile={<Passage prose={block.prompt} />}>
          <Exercise block={block} lesson={entry} number={number} total={total} />
        </WhenHere>
      );
    case "activity":
      return (
        <WhenHere block={block} meanwhile={<Passage prose={block.prompt} />}>
          <Activity block={block} lesson={entry} />
        </WhenHere>
      );
    case "callout":
      return (
        <WhenHere block={block} meanwhile={<Passage prose={block.prose} />}>
          <Callout block={block} />
        </WhenHere>
      );
    case "prose":
      return (
        <div className={styles.block} data-anchor>
          <Passage prose={block.prose}>{block.heading !== undefined && <Heading heading={block.heading} />}</Passage>
        </div>
      );
  }
});

/** Its code is asked for where it is drawn: by then it has come. */
function Activity(props: ActivityProps) {
  const Arrived = activityNow(props.block.kind);
  return Arrived && <Arrived {...props} />;
}

/** As for an activity. */
function Callout({ block }: { block: CalloutBlock }) {
  const Arrived = calloutNow();
  return Arrived && <Arrived block={block} />;
}

function Passage({ prose, children }: { prose: ProseTree; children?: ReactNode }) {
  return (
    <div className="prose">
      {children}
      <Prose prose={prose} />
    </div>
  );
}

function Heading({ heading }: { heading: { id: string; depth: 2 | 3; prose: ProseTree } }) {
  const Tag = heading.depth === 2 ? "h2" : "h3";
  return (
    <Tag id={heading.id} tabIndex={-1}>
      <Prose prose={heading.prose} />
    </Tag>
  );
}
