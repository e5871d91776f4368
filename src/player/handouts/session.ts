import type { FigureBlock } from "../../course/figure.ts";
import type { ActivityBlock, Block, CalloutBlock, ExerciseBlock } from "../../course/types.ts";
import { textOf } from "../../exercises/text.ts";

/** A passage of a session in a room: what is told, and what is done with it. */
export interface Passage {
  /** `undefined`: what stands before the first heading. */
  readonly title?: string;
  readonly minutes: number;
  /** Numbers of exercises that are compared in pairs. */
  readonly shared: readonly number[];
  /** Numbers of those in which everybody writes or rates what is their own. */
  readonly alone: readonly number[];
  readonly dialogues: readonly number[];
  readonly activities: readonly ActivityBlock[];
}

/** A lesson as a session for a group. */
export interface Session {
  /** Of all passages, the beginning and the end. */
  readonly minutes: number;
  readonly passages: readonly Passage[];
  readonly figures: readonly FigureBlock[];
  readonly dialogues: readonly { readonly n: number; readonly block: ExerciseBlock }[];
  /** Exercises whose prompt can be asked of a group without its options. */
  readonly questions: readonly { readonly n: number; readonly block: ExerciseBlock }[];
  readonly monday: readonly CalloutBlock[];
  readonly notes: readonly CalloutBlock[];
}

/** Minutes of the beginning, and of the end. */
export const EDGE = 5;
/** Words a minute, told calmly to a group. */
const PACE = 120;
/** Minutes in a group of each exercise, by kind; those that are not named take three. */
const MINUTES: Readonly<Record<string, number>> = { reflect: 6, rate: 4, dialogue: 12, order: 4, sort: 4, match: 4 };
const OPEN = new Set(["single", "multiple", "estimate", "reflect"]);

/** Plans a session from the blocks of a lesson. Minutes are a guide, rounded up. */
export function sessionOf(blocks: readonly Block[]): Session {
  const passages: Draft[] = [draft()];
  const numbered: { readonly n: number; readonly block: ExerciseBlock }[] = [];
  for (const block of blocks) {
    if (block.type === "prose" && block.heading?.depth === 2) passages.push(draft(block.heading.text));
    const passage = passages.at(-1) ?? draft();
    passage.time += timeOf(block);
    if (block.type === "activity") passage.activities.push(block);
    if (block.type !== "exercise") continue;
    const n = numbered.length + 1;
    numbered.push({ n, block });
    passage[placeOf(block.kind)].push(n);
  }
  const whole = passages
    .filter(({ title, time }) => title !== undefined || time > 0)
    .map(({ time, ...passage }): Passage => ({ ...passage, minutes: Math.max(1, Math.ceil(time)) }));
  const callouts = blocks.filter((block) => block.type === "callout");
  return {
    minutes: whole.reduce((sum, { minutes }) => sum + minutes, 2 * EDGE),
    passages: whole,
    figures: blocks.filter((block) => block.type === "figure"),
    dialogues: numbered.filter(({ block }) => block.kind === "dialogue"),
    questions: numbered.filter(({ block }) => OPEN.has(block.kind)),
    monday: callouts.filter(({ kind }) => kind === "monday"),
    notes: callouts.filter(({ kind }) => kind === "evidence" || kind === "law"),
  };
}

interface Draft {
  readonly title?: string;
  time: number;
  readonly shared: number[];
  readonly alone: number[];
  readonly dialogues: number[];
  readonly activities: ActivityBlock[];
}

const draft = (title?: string): Draft => ({
  ...(title !== undefined && { title }),
  time: 0,
  shared: [],
  alone: [],
  dialogues: [],
  activities: [],
});

const placeOf = (kind: string) =>
  kind === "dialogue" ? "dialogues" : kind === "reflect" || kind === "rate" ? "alone" : "shared";

function timeOf(block: Block): number {
  switch (block.type) {
    case "exercise":
      return MINUTES[block.kind] ?? 3;
    case "activity":
      return 10;
    case "figure":
      return 1;
    case "callout":
      // Sources and laws are for who asks.
      return block.kind === "evidence" || block.kind === "law" ? 0 : textOf(block.prose).split(" ").length / PACE;
    case "prose":
      return textOf(block.prose).split(" ").length / PACE;
  }
}
