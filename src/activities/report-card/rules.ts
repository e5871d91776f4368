import * as v from "valibot";
import type { ActivityRules } from "../contract.ts";
import { formerPlaces, isAlike } from "../rows.ts";
import { type AreaThing, type ReportCardSpec, type ReportCardThing, reportCardThing } from "./schema.ts";

/** What a report card is, without a screen. */
export const rules: ActivityRules<ReportCardSpec, ReportCardThing> = {
  start: ({ areas }) => ({ areas: areas.map(({ label }) => blank(label)), shop: "", handIn: "" }),
  read: (stored) => {
    const read = v.safeParse(reportCardThing, stored);
    return read.success ? read.output : undefined;
  },
  fit: ({ areas }, thing, same) => ({ ...thing, areas: fitted(areas, thing.areas, same) }),
  isEmpty: ({ areas, shop, handIn }) => [...areas.flatMap(textsOf), shop, handIn].every((text) => text.trim() === ""),
};

/** The card with what the learner wrote about one area changed. */
export function written(
  thing: ReportCardThing,
  area: number,
  change: Partial<Pick<AreaThing, "question" | "action">>,
): ReportCardThing {
  return { ...thing, areas: thing.areas.map((each, at) => (at === area ? { ...each, ...change } : each)) };
}

/** The questions that there are: what is printed, and what an area without a question leaves out. */
export function asked({ areas }: ReportCardThing): readonly AreaThing[] {
  return areas.filter(({ question }) => question.trim() !== "");
}

const blank = (label: string): AreaThing => ({ label, question: "", action: "" });

const textsOf = ({ question, action }: AreaThing) => [question, action];

/**
 * The author's areas in their order. While their shape is the same, an area is known as `formerPlaces` says, whatever the
 * language of its label; else by its label, and what was written under a label that is gone stands below, as it was.
 */
function fitted(
  areas: readonly { readonly label: string }[],
  made: readonly AreaThing[],
  same: boolean,
): readonly AreaThing[] {
  const before = new Map(made.slice(0, areas.length).map(({ label }, at) => [at, label]));
  const homes = same
    ? formerPlaces(
        areas.map(({ label }) => label),
        before,
      )
    : areas.map(({ label }) => made.findIndex((each) => isAlike(each.label, label)));
  const kept = areas.map(({ label }, at) => ({ ...(made[homes[at] ?? -1] ?? blank(label)), label }));
  const homeless = made.filter((each, at) => !homes.includes(at) && textsOf(each).some((text) => text.trim() !== ""));
  return [...kept, ...homeless];
}
