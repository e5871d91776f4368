import { webcrypto } from "node:crypto";
import { toBase64Url } from "../../base/bytes.ts";
import { createCryptography } from "./crypto.ts";
import { newTrainerKey, openerOf, signerOf, type TrainerSecret } from "./trainer-key.ts";

/** The real cryptography, and people who sign and open, for tests. */

export const subtle = webcrypto.subtle as SubtleCrypto;
export const crypto = createCryptography(subtle);

/** Somebody by their secret; or somebody new. */
export async function somebody(known?: TrainerSecret) {
  const secret = known ?? (await newTrainerKey(subtle)).secret;
  const [signer, opener] = await Promise.all([signerOf(subtle, secret), openerOf(subtle, secret)]);
  return { secret, signer, opener, key: signer.key, name: toBase64Url(signer.key) };
}
