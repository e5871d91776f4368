import { rules as commitment } from "./commitment/rules.ts";
import { rules as cycle } from "./cycle/rules.ts";
import type { ActivityKind } from "./registry.ts";
import { asked, rules as reportCard } from "./report-card/rules.ts";
import { rules as script, shownStages, stageRules } from "./script/rules.ts";
import { shownRows, rules as table } from "./table/rules.ts";
import { rules as triangle, isBlank as untouched } from "./triangle/rules.ts";

/** How far a thing has come, as others may be told of it: numbers, and nothing of what stands in it. */
export interface Extent {
  /** Parts that there are to fill in: promises, moments, stages, cells, areas. */
  readonly parts: number;
  /** Of these, with something of the learner's in it. */
  readonly filled: number;
  /** Whether it bears a signature; only of kinds that are signed. */
  readonly signed?: boolean;
}

type Measure = (stored: unknown) => Extent | undefined;

const measure =
  <Thing>(read: (stored: unknown) => Thing | undefined, count: (thing: Thing) => Extent): Measure =>
  (stored) => {
    const thing = read(stored);
    return thing === undefined ? undefined : count(thing);
  };

const written = (texts: readonly string[]): Extent => ({
  parts: texts.length,
  filled: texts.filter((text) => text.trim() !== "").length,
});

/** How each kind is counted. A kind that is missing here does not compile. */
const extents = {
  "report-card": measure(reportCard.read, (card) => ({ parts: card.areas.length, filled: asked(card).length })),
  commitment: measure(commitment.read, ({ promises, signed }) => ({
    ...written(promises.map(({ text }) => text)),
    signed: signed !== undefined,
  })),
  table: measure(table.read, (thing) => written(shownRows(thing).flatMap(({ cells }) => cells))),
  // All its moments are the learner's: there is none that waits to be filled in.
  cycle: measure(cycle.read, ({ moments: { length } }) => ({ parts: length, filled: length })),
  triangle: measure(triangle.read, ({ parts }) => ({
    parts: parts.length,
    filled: parts.filter((part) => !untouched(part)).length,
  })),
  script: measure(script.read, (thing) => {
    const stages = shownStages(thing);
    return { parts: stages.length, filled: stages.filter((stage) => !stageRules.isBlank(stage)).length };
  }),
} as const satisfies Record<ActivityKind, Measure>;

/** How far a kept thing has come. `undefined`: no kind of this program reads it. Pure. */
export function extentOf(kind: string, stored: unknown): Extent | undefined {
  return Object.hasOwn(extents, kind) ? extents[kind as ActivityKind](stored) : undefined;
}
