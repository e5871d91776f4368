import type { InterfaceLang } from "../../i18n/i18n.ts";

/**
 * An activity of a kind to look at and to test with, as the default export of the kind's `samples.ts`. The gallery of
 * `npm run dev` shows it in every state, so it reads like an activity of a course, and needs no library of tests.
 */
export interface ActivitySamples<Spec, Thing> {
  /** What the learner is asked to make. Left out: a sentence of the gallery's. */
  readonly prompt?: Readonly<Record<InterfaceLang, string>>;
  /** What the author calls it. Left out: what the kind calls it. */
  readonly title?: Readonly<Record<InterfaceLang, string>>;
  /** The same activity in two languages. */
  readonly spec: Readonly<Record<InterfaceLang, Spec>>;
  /** Begun, and not yet whole; under the labels of `spec.es`. */
  readonly half: Thing;
  /** Made as a learner would who takes it seriously; under the labels of `spec.es`. */
  readonly full: Thing;
  /** Every text in `full` that the learner wrote, just as it stands there. */
  readonly written: readonly string[];
  /** For a kind that is a picture: those of `written` that stand in the picture. Left out: all of them. */
  readonly drawn?: readonly string[];
  /** The activity after its author took parts away or put others in: another shape, for a kind that can have one. */
  readonly changed?: Spec;
}
