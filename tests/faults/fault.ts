import type { Damage, Spot } from "./damage.ts";

/** Something that an author does wrong, and the one problem that must be reported for it. */
export interface Fault {
  readonly what: string;
  readonly rule: string;
  /** Rules that rightly tell of the same, or of what follows from it. */
  readonly also?: readonly string[];
  /** What its message must say, where that is easily said wrongly. */
  readonly says?: string;
  /** Damages the course and tells where the problem must be found. */
  readonly seed: (course: Damage) => Spot;
}
