import * as v from "valibot";
import { isJson, type Json } from "../learning/json.ts";
import { paperKey } from "../storage/draft-values.ts";

/**
 * What is being written on a paper: kept among the drafts with every touch, under `paperKey`, so that a reload, a crash or
 * another tab goes on with it. Not trusted when read. A field may be added as optional; a changed meaning needs another key.
 */

const name = v.pipe(v.string(), v.nonEmpty());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const schema = v.object({
  /** Half-given answers, by item and in no order. */
  answers: v.array(
    v.object({
      item: name,
      shape: name,
      answer: v.custom<Json>(isJson),
      sure: v.exactOptional(v.picklist([1, 2, 3])),
      /** How long it was worked on, in milliseconds. */
      ms: v.exactOptional(count),
    }),
  ),
  /** Items to come back to. */
  marked: v.array(name),
  /** The item that was on screen. */
  here: v.exactOptional(name),
  /** How much of the time had gone by, in milliseconds: a clock that is set back gives none of it back. */
  spent: v.exactOptional(count),
});

type OpenPaper = v.InferOutput<typeof schema>;

/** What is being written on a paper. */
export type PaperDraft = Readonly<OpenPaper>;
export type DraftAnswer = Readonly<OpenPaper["answers"][number]>;

/** A paper on which nothing has been written. */
export const blankPaper: PaperDraft = { answers: [], marked: [] };

/** A stored value as what is being written; `undefined` if it does not read as that. */
export function readPaper(value: unknown): PaperDraft | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}

/** The answer to an item in this shape, if there is one. */
export function answerOn(paper: PaperDraft, item: string, shape: string): DraftAnswer | undefined {
  return paper.answers.find((each) => each.item === item && each.shape === shape);
}

/** The paper with an answer, in the place of an earlier one to the same item. */
export function withAnswer(paper: PaperDraft, answer: DraftAnswer): PaperDraft {
  return { ...paper, answers: [...paper.answers.filter(({ item }) => item !== answer.item), answer] };
}

/** The paper with an item marked to come back to, or no longer marked. */
export function withMark(paper: PaperDraft, item: string): PaperDraft {
  const others = paper.marked.filter((each) => each !== item);
  return { ...paper, marked: others.length < paper.marked.length ? others : [...others, item] };
}

/** Where what is being written on a paper is kept, by the id of its `exam-started`. */
export const keyOfPaper = paperKey;

/** The key of how much longer than others somebody needs, which is asked once and then kept. */
export const extraKey = "exam-extra";

/** More time for whoever needs it, in per cent; or no limit at all. */
export const extras = [0, 25, 50, 100, "none"] as const;
export type Extra = (typeof extras)[number];

/** A stored value as more time; none if it does not read. */
export function readExtra(value: unknown): Extra {
  return extras.find((each) => each === value) ?? 0;
}

/** How much of a paper's time has gone by, and by which clocks that is known. All in milliseconds. */
interface Clocks {
  /** When it was begun, since 1970. */
  readonly startedAt: number;
  /** What the device's clock says now, since 1970. */
  readonly now: number;
  /** How much had gone by when it was last written. */
  readonly spent: number;
  /** How long the page has shown it since then, by a clock that nobody sets. */
  readonly shown: number;
}

/**
 * How much of a paper's time has gone by: by the device's clock since it was begun, and never less than was known before,
 * so that setting that clock back gives no time.
 */
export function elapsed({ startedAt, now, spent, shown }: Clocks): number {
  return Math.max(0, now - startedAt, spent + shown);
}
