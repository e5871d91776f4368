import type { Root as Hast } from "hast";
import * as v from "valibot";

/** What makes a promise observable, in the author's words. */
export interface CommitmentSpec {
  readonly advice: readonly Hast[];
}

/** How many promises a letter has. */
export const PROMISES = 3;

/** How long after signing the learner looks back. */
export const LOOK_BACK_DAYS = 30;

/** The longest texts that are taken, in UTF-16 units as browsers count them. They may grow, and never shrink. */
export const LIMITS = { promise: 300, sign: 240, name: 80, place: 80, note: 300, next: 500 } as const;

const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));

/** As many as there are promises. */
const perPromise = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(v.array(schema), v.length(PROMISES), v.readonly());

/** Browsers do not agree on what 31 February is. */
function isInCalendar(day: string): boolean {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(day);
}

/** When something was signed or closed. */
const stamp = v.object({
  /** Milliseconds since 1970. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8e15)),
  /** The day that it was there and then, as `YYYY-MM-DD`: a date on a letter does not change when one travels. */
  day: v.pipe(v.string(), v.isoDate(), v.check(isInCalendar)),
});

const review = v.object({
  outcomes: perPromise(
    v.object({
      mark: v.nullable(v.picklist(["kept", "partly", "not"])),
      note: text(LIMITS.note),
    }),
  ),
  /** What comes next. */
  next: text(LIMITS.next),
  /** Left out while it is being written. */
  closed: v.exactOptional(stamp),
});

const letterEntries = {
  promises: perPromise(
    v.object({
      text: text(LIMITS.promise),
      /** How others will notice that it is kept. */
      sign: text(LIMITS.sign),
    }),
  ),
  name: text(LIMITS.name),
  place: text(LIMITS.place),
  /** Left out until it is signed, and again as soon as it is changed. */
  signed: v.exactOptional(stamp),
  /** The look back at a signed letter. */
  review: v.exactOptional(review),
};

/** Stored for ever: the letter of now, and the earlier ones, which were signed and looked back at; the oldest first. */
export const commitmentThing = v.object({
  ...letterEntries,
  rounds: v.pipe(v.array(v.object(letterEntries)), v.readonly()),
});

export type CommitmentThing = v.InferOutput<typeof commitmentThing>;
export type Letter = Omit<CommitmentThing, "rounds">;
export type Review = v.InferOutput<typeof review>;
export type Outcome = Review["outcomes"][number];
export type Mark = NonNullable<Outcome["mark"]>;
export type Stamp = v.InferOutput<typeof stamp>;
