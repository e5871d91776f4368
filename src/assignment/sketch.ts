import * as v from "valibot";
import { shortId } from "./assignment.ts";

/**
 * Assignments that are being written: what stands in each field, right or wrong, so that nothing is lost by a reload. Kept among
 * the overwritten values of the profile.
 */

/** The key, among the overwritten values, of all of them. */
export const sketchesKey = "sketches";

/** The most that are kept: of a new assignment, and of new versions. The earliest make room. */
export const MOST_SKETCHES = 20;

/** Longer than anything that is accepted: what is too long is kept, and told. */
const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));

/** A field may be added as optional; a changed meaning needs another key. */
const sketchSchema = v.object({
  title: text(1_000),
  trainer: text(1_000),
  /** Ids of lessons, in their order. */
  lessons: v.pipe(v.array(text(200)), v.maxLength(1_000)),
  order: v.picklist(["free", "fixed"]),
  /** Empty: none. */
  due: text(40),
  /** Empty: the learner chooses. */
  lang: text(40),
  /** Numbers as they were typed. */
  pass: text(40),
  exam: v.boolean(),
  items: text(40),
  examPass: text(40),
  /** Empty: no limit. */
  minutes: text(40),
  attempts: text(40),
  number: v.picklist(["none", "optional", "required"]),
  message: text(20_000),
});
const schema = v.object({
  kept: v.pipe(
    v.array(v.object({ of: v.union([v.literal("new"), shortId]), sketch: sketchSchema })),
    v.maxLength(MOST_SKETCHES),
  ),
});

export type Sketch = Readonly<v.InferOutput<typeof sketchSchema>>;
type Kept = v.InferOutput<typeof schema>["kept"];

const read = (value: unknown): Kept => {
  const result = v.safeParse(schema, value);
  return result.success ? result.output.kept : [];
};

/** What is being written of a new assignment (`new`), or of the next version of one, by its id. */
export function readSketch(value: unknown, of: string): Sketch | undefined {
  return read(value).find((each) => each.of === of)?.sketch;
}

/** The value to keep, with one sketch in the place of what it was, or without it; `undefined` when none is left. */
export function withSketch(value: unknown, of: string, sketch: Sketch | undefined) {
  const others = read(value).filter((each) => each.of !== of);
  const fits = v.safeParse(sketchSchema, sketch);
  const kept = fits.success ? [...others, { of, sketch: fits.output }].slice(-MOST_SKETCHES) : others;
  return kept.length === 0 ? undefined : { kept };
}
