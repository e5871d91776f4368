import * as v from "valibot";

/** The key, among the overwritten values, of what this person has countersigned. */
export const vouchedKey = "vouched";

/** The most that are kept: the earliest make room, and then it is no longer said of them that they were signed before. */
export const MOST_VOUCHED = 1_000;

/** A field may be added as optional; a changed meaning needs another key. */
const one = v.object({
  /** SHA-256 of the certificate's code, in base64url: of whom it is, is not kept. */
  of: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
  /** The day that it says: `2026-11-22`. */
  day: v.pipe(v.string(), v.isoDate()),
  /** The countersignature's code, so that it can be sent again. */
  code: v.pipe(v.string(), v.nonEmpty(), v.maxLength(1_000)),
});
const schema = v.object({ given: v.pipe(v.array(one), v.maxLength(MOST_VOUCHED)) });

export type Vouched = Readonly<v.InferOutput<typeof one>>;

/** A stored value as what was countersigned, the earliest first; nothing if it does not read as that. */
export function readVouched(value: unknown): readonly Vouched[] {
  const result = v.safeParse(schema, value);
  return result.success ? result.output.given : [];
}

/** The value to keep, with more: each takes the place of an earlier one of that certificate. */
export function withVouched(given: readonly Vouched[], more: readonly Vouched[]) {
  const fresh = new Set(more.map(({ of }) => of));
  const all = [...given.filter(({ of }) => !fresh.has(of)), ...more];
  return { given: all.slice(-MOST_VOUCHED).map((each) => ({ ...each })) };
}
