import { activityKinds } from "../../src/activities/registry.ts";
import { exerciseKinds } from "../../src/exercises/registry.ts";
import { figureRules } from "../../src/figures/kinds.ts";
import { commonActivityFaults } from "./activity-faults.ts";
import { activityFaults } from "./demo/activities.ts";
import { dialogueFaults } from "./demo/dialogue.ts";
import { estimateFaults } from "./demo/estimate.ts";
import { figureFaults } from "./demo/figures.ts";
import { fillFaults } from "./demo/fill.ts";
import { labelFaults } from "./demo/label.ts";
import { matchFaults } from "./demo/match.ts";
import { multipleFaults } from "./demo/multiple.ts";
import { orderFaults } from "./demo/order.ts";
import { rateFaults } from "./demo/rate.ts";
import { reflectFaults } from "./demo/reflect.ts";
import { singleFaults } from "./demo/single.ts";
import { sortFaults } from "./demo/sort.ts";
import type { Fault } from "./fault.ts";
import { commonFigureFaults } from "./figure-faults.ts";
import { commonFaults } from "./site.ts";

/** What authors get wrong in each kind of exercise, besides what they get wrong in any. */
const own: Readonly<Record<string, readonly Fault[]>> = {
  single: singleFaults,
  multiple: multipleFaults,
  order: orderFaults,
  match: matchFaults,
  sort: sortFaults,
  fill: fillFaults,
  label: labelFaults,
  estimate: estimateFaults,
  reflect: reflectFaults,
  rate: rateFaults,
  dialogue: dialogueFaults,
};

/** The faults of a directive: its name as messages have it, those of its own, and those that any like it can have. */
export interface DirectiveFaults {
  readonly name: string;
  readonly own: readonly Fault[];
  readonly common: readonly Fault[];
}

/** Every kind of exercise in the registry; `own` is empty where nobody has thought of any. */
export const faultsByExercise: readonly DirectiveFaults[] = Object.keys(exerciseKinds).map((kind) => ({
  name: kind,
  own: own[kind] ?? [],
  common: commonFaults(kind),
}));

/** Every kind of figure. */
export const faultsByFigure: readonly DirectiveFaults[] = Object.keys(figureRules).map((kind) => ({
  name: kind,
  own: figureFaults[kind] ?? [],
  common: commonFigureFaults(kind),
}));

/** Every kind of activity. */
export const faultsByActivity: readonly DirectiveFaults[] = Object.keys(activityKinds).map((kind) => ({
  name: kind,
  own: activityFaults[kind] ?? [],
  common: commonActivityFaults(kind),
}));
