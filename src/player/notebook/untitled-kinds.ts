import type { ModuleIndex } from "../../course/types.ts";
import { activitiesOf } from "./things.ts";

/** The kinds of the activities to which the author gave no title: what the kind calls them is written in its code. */
export function untitledKinds(modules: readonly ModuleIndex[]): readonly string[] {
  const untitled = activitiesOf(modules).filter(({ activity }) => activity.title === undefined);
  return [...new Set(untitled.map(({ activity }) => activity.kind))];
}
