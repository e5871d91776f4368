import * as v from "valibot";
import type { ActivityRules } from "../contract.ts";
import { type Part, type TriangleSpec, type TriangleThing, triangleThing } from "./schema.ts";

/**
 * How the four parts of service stand in the learner's own workplace. A part is its place in the figure, whatever the
 * author calls it: there are always four, so none is ever gone.
 * Source: the content dialect, activities, `triangle`.
 */
export const rules: ActivityRules<TriangleSpec, TriangleThing> = {
  start: ({ parts }) => ({
    parts: parts.map(({ label, question }) => ({ label, question, sees: "", improvement: "" })),
  }),
  read: (stored) => {
    const read = v.safeParse(triangleThing, stored);
    return read.success ? read.output : undefined;
  },
  fit: (spec, { parts }) => ({
    parts: parts.map((part, at) => {
      const { label, question } = spec.parts[at] ?? part;
      return { ...part, label, question };
    }),
  }),
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
