import * as v from "valibot";
import { isOneLine } from "../base/one-line.ts";

/** The key, among the overwritten values, of whose countersignatures somebody knows. */
export const signersKey = "signers";

/** The most that are kept: the ones known longest make room. */
export const MOST_SIGNERS = 100;

/** A field may be added as optional; a changed meaning needs another key. */
const signer = v.object({
  /** The short public key in base64url. */
  key: v.pipe(v.string(), v.regex(/^[\w-]{44}$/)),
  /** As it stands on the card that was taken in. */
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(50), v.check(isOneLine, "Expected one line that is all seen")),
  /** When, in milliseconds since 1970. */
  at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** This is who countersigns here: a key of this profile's own. */
  own: v.exactOptional(v.literal(true)),
});
const schema = v.object({ signers: v.pipe(v.array(signer), v.maxLength(MOST_SIGNERS)) });

export type KnownSigner = Readonly<v.InferOutput<typeof signer>>;

/** A stored value as the trainers whose countersignatures are known, the latest first; none if it does not read as that. */
export function readSigners(value: unknown): readonly KnownSigner[] {
  const result = v.safeParse(schema, value);
  return result.success ? result.output.signers : [];
}

/** The value to keep, with one more: it takes the place of an earlier one of that key. */
export function withSigner(signers: readonly KnownSigner[], one: KnownSigner) {
  const others = signers.filter(({ key }) => key !== one.key);
  return { signers: [one, ...others].slice(0, MOST_SIGNERS).map((each) => ({ ...each })) };
}

/** The value to keep, without whoever has this key. */
export function withoutSigner(signers: readonly KnownSigner[], key: string) {
  return { signers: signers.filter((each) => each.key !== key).map((each) => ({ ...each })) };
}
