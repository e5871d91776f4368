import * as v from "valibot";
import type { ActivityRules } from "../contract.ts";
import { formerPlaces } from "../rows.ts";
import { type Part, type PartSpec, type TriangleSpec, type TriangleThing, triangleThing } from "./schema.ts";

/**
 * How the four parts of service stand in the learner's own workplace. There are always four, so none is ever gone: what
 * was said of a part goes with it to another place of the figure, and stays at its place if it is called anew.
 * Source: the content dialect, activities, `triangle`.
 */
export const rules: ActivityRules<TriangleSpec, TriangleThing> = {
  start: ({ parts }) => ({ parts: parts.map(blank) }),
  read: (stored) => {
    const read = v.safeParse(triangleThing, stored);
    return read.success ? read.output : undefined;
  },
  fit: (spec, { parts }) => {
    const before = new Map(parts.map(({ label }, at) => [at, label]));
    const former = formerPlaces(
      spec.parts.map(({ label }) => label),
      before,
    );
    return { parts: spec.parts.map((part, at) => ({ ...blank(part), ...parts[former[at] ?? -1], ...part })) };
  },
  isEmpty: ({ parts }) => parts.every(isBlank),
};

/** Whether the learner has said nothing of a part. */
export function isBlank({ state, sees, improvement }: Part): boolean {
  return state === undefined && (sees + improvement).trim() === "";
}

/** The triangle with something of one part changed. */
export function withPart(
  { parts }: TriangleThing,
  part: number,
  change: Partial<Pick<Part, "state" | "sees" | "improvement">>,
): TriangleThing {
  return { parts: parts.map((each, at) => (at === part ? { ...each, ...change } : each)) };
}

const blank = ({ label, question }: PartSpec): Part => ({ label, question, sees: "", improvement: "" });
