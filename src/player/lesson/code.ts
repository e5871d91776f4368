import { loadActivityKinds } from "../../activities/load.ts";
import { createShelf } from "../../base/shelf.ts";
import type { Block } from "../../course/types.ts";
import { kindArrival, kindNow, loadKinds } from "../../exercises/load.ts";
import { figureArrival, figureNow, loadFigures } from "../../figures/load.ts";
import type { Activity } from "../activity/Activity.tsx";
import type { Callout } from "./Callout.tsx";
import type { LessonEnd } from "./LessonEnd.tsx";
import type { Steps } from "./Steps.tsx";

/** What draws activities, by kind: the card, which comes with the first of them, and the code of the kind. */
const activities = createShelf<string, typeof Activity>(async (kind) => {
  const [card] = await Promise.all([import("../activity/Activity.tsx"), loadActivityKinds([kind])]);
  return card.Activity;
});

/** What draws what stands around a lesson's blocks: its list of passages, and its end. It can be read before it comes. */
interface LateLesson {
  readonly LessonEnd: typeof LessonEnd;
  readonly Steps: typeof Steps;
}

const late = createShelf<"late", LateLesson>(async () => {
  const [end, steps] = await Promise.all([import("./LessonEnd.tsx"), import("./Steps.tsx")]);
  return { LessonEnd: end.LessonEnd, Steps: steps.Steps };
});

/** The same, once it has come; and what resolves when it has. */
export const lateLesson = {
  now: () => late.now("late"),
  arrival: () => late.arrival("late"),
  load: () => late.load(["late"]),
};

/** What draws callouts: they can be read before it comes. */
const callouts = createShelf<"callout", typeof Callout>(async () => (await import("./Callout.tsx")).Callout);

/** What draws callouts, once it has come. */
export const calloutNow = () => callouts.now("callout");

/** What draws activities of a kind, once its code has come. */
export const activityNow = activities.now;

const calloutsIn = (blocks: readonly Block[]) =>
  blocks.some(({ type }) => type === "callout") ? (["callout"] as const) : [];

const activitiesOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.type === "activity" ? [block.kind] : []));

/** The code that exercises and figures need before they can be drawn anew or answered: kinds, by name. */
export function codeOf(blocks: readonly Block[]): { readonly kinds: string[]; readonly figures: string[] } {
  const kinds = blocks.flatMap((block) => (block.type === "exercise" ? [block.kind] : []));
  const figures = blocks.flatMap((block) => {
    if (block.type === "figure") return [block.kind];
    return block.type === "exercise" && block.figure !== undefined ? [block.figure] : [];
  });
  return { kinds: [...new Set(kinds)], figures: [...new Set(figures)] };
}

/** Fetches the code of blocks. Rejects if some cannot be had. */
export async function loadCode(blocks: readonly Block[]): Promise<void> {
  const { kinds, figures } = codeOf(blocks);
  await Promise.all([
    loadKinds(kinds),
    loadFigures(figures),
    activities.load(activitiesOf(blocks)),
    callouts.load(calloutsIn(blocks)),
  ]);
}

/** Whether all code of a block has arrived. */
export function hasCode(block: Block): boolean {
  const { kinds, figures } = codeOf([block]);
  return (
    kinds.every((name) => kindNow(name) !== undefined) &&
    figures.every((name) => figureNow(name) !== undefined) &&
    activitiesOf([block]).every((name) => activityNow(name) !== undefined) &&
    calloutsIn([block]).every((name) => callouts.now(name) !== undefined)
  );
}

/** What resolves when the code of a block has arrived: the same promises each time, which never reject. */
export function codeArrivals(block: Block): Promise<void>[] {
  const { kinds, figures } = codeOf([block]);
  const arrivals = [
    ...kinds.map(kindArrival),
    ...figures.map(figureArrival),
    ...activitiesOf([block]).map(activities.arrival),
    ...calloutsIn([block]).map(callouts.arrival),
  ];
  return arrivals.filter((arrival) => arrival !== undefined);
}

/** The blocks of a prerendered lesson whose code its first answer needs. The others come alive after them. */
export function blocksFirst(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.find(({ type }) => type === "exercise");
  return first === undefined ? [] : [first];
}
