import * as v from "valibot";
import type { Opener, Signer } from "../../assignment/port.ts";
import { type Bytes, fromBase64Url, joined } from "../../base/bytes.ts";
import { shortKey } from "../../base/point.ts";
import { openerBy, SIGN, signerBy } from "./crypto.ts";

/*
 * The key of a trainer: one pair on P-256, which signs (ECDSA) and opens what is encrypted to it (ECDH). It is kept as text and
 * not as a `CryptoKey`, so that it can go into a backup, and be encrypted with a profile.
 */

const number = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));

/** The private key as it is kept and backed up: what matters of a JSON Web Key (RFC 7517). Published for ever. */
export const trainerSecretSchema = v.object({
  kty: v.literal("EC"),
  crv: v.literal("P-256"),
  x: number,
  y: number,
  d: number,
});

export type TrainerSecret = Readonly<v.InferOutput<typeof trainerSecretSchema>>;

/** A new key of a trainer: the short public one, and the secret to keep. Rejects with what the browser threw. */
export async function newTrainerKey(
  subtle: SubtleCrypto,
): Promise<{ readonly key: Bytes; readonly secret: TrainerSecret }> {
  const { privateKey } = await subtle.generateKey(SIGN, true, ["sign", "verify"]);
  const secret = v.parse(trainerSecretSchema, await subtle.exportKey("jwk", privateKey));
  return { key: publicKeyOf(secret), secret };
}

/** The short public key of a secret. Throws if it is none. */
export function publicKeyOf({ x, y }: TrainerSecret): Bytes {
  return shortKey(joined(Uint8Array.of(4), coordinate(x), coordinate(y)));
}

/** The trainer as a signer. Rejects if the secret is no key. */
export async function signerOf(subtle: SubtleCrypto, secret: TrainerSecret): Promise<Signer> {
  const key = await subtle.importKey("jwk", secretOf(secret), SIGN, false, ["sign"]);
  return signerBy(subtle, publicKeyOf(secret), key);
}

/** What opens results that were encrypted to the trainer. Rejects if the secret is no key. */
export async function openerOf(subtle: SubtleCrypto, secret: TrainerSecret): Promise<Opener> {
  const key = await subtle.importKey("jwk", secretOf(secret), { ...SIGN, name: "ECDH" }, false, ["deriveBits"]);
  return openerBy(subtle, publicKeyOf(secret), key);
}

/** The key alone: what else a file says of it, such as what it may be used for, is left out. */
const secretOf = (secret: TrainerSecret): JsonWebKey => v.parse(trainerSecretSchema, secret);

function coordinate(text: string): Bytes {
  const bytes = fromBase64Url(text);
  if (bytes?.length !== 32) throw new TypeError("The key is none");
  return bytes;
}
