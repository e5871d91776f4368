import type { Damage, Spot } from "./damage.ts";

/** Something that an author does wrong, and the one problem that must be reported for it. */
export interface Fault {
  readonly what: string;
  readonly rule: string;
  /** Damages the course and tells where the problem must be found. */
  readonly seed: (course: Damage) => Spot;
}
