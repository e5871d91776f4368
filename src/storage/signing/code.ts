import { type Bytes, joined } from "../../base/bytes.ts";
import { readTwoParts, writeTwoParts } from "../../base/code-text.ts";
import { SHORT_KEY } from "../../base/point.ts";
import { LONGEST_PAYLOAD } from "./payload.ts";

/**
 * The code of a certificate, version 1, published for ever: `A1.`, what it says in base64url, a dot, and the signer's public key
 * (33 bytes) and signature (64) in base64url. Neither spaces nor line breaks count: it is shown in groups.
 */

const SIGNATURE = 64;
const CODE = { letter: "A", proof: SHORT_KEY + SIGNATURE, longest: LONGEST_PAYLOAD };
/** The longest text in which a code is looked for: a message into which one was pasted, and no book. */
const LONGEST_TEXT = 40_000;

export interface SignedBytes {
  readonly payload: Bytes;
  readonly key: Bytes;
  readonly signature: Bytes;
}

/** The code of what was signed. */
export function writeCode({ payload, key, signature }: SignedBytes): string {
  return writeTwoParts(CODE, { payload, proof: joined(key, signature) });
}

/**
 * What stands in a text: a code alone, in groups, in an address or in a message. `foreign`: there is none in it. `newer`: its
 * version came after this program. `cut`: its end is missing. `changed`: it is not as anything was ever written.
 */
export function readCode(text: string): SignedBytes | "foreign" | "newer" | "cut" | "changed" {
  if (text.length > LONGEST_TEXT) return "foreign";
  const read = readTwoParts(text, CODE);
  if (typeof read === "string") return read === "long" ? "changed" : read;
  return { payload: read.payload, key: read.proof.slice(0, SHORT_KEY), signature: read.proof.slice(SHORT_KEY) };
}
