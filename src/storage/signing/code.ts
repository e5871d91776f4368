import { type Bytes, fromBase64Url, joined, toBase64Url } from "../secret/bytes.ts";
import { LONGEST_PAYLOAD } from "./payload.ts";
import { SHORT_KEY } from "./point.ts";

/**
 * The code of a certificate, version 1, published for ever: `A1.`, what it says in base64url, a dot, and the signer's public key
 * (33 bytes) and signature (64) in base64url. Neither spaces nor line breaks count: it is shown in groups.
 */

const SIGNATURE = 64;
/** How long the last part is: a shorter one has lost its end. */
const LAST = Math.ceil(((SHORT_KEY + SIGNATURE) * 4) / 3);
/** The longest text in which a code is looked for: a message into which one was pasted, and no book. */
const LONGEST_TEXT = 40_000;

export interface SignedBytes {
  readonly payload: Bytes;
  readonly key: Bytes;
  readonly signature: Bytes;
}

/** The code of what was signed. */
export function writeCode({ payload, key, signature }: SignedBytes): string {
  return `A1.${toBase64Url(payload)}.${toBase64Url(joined(key, signature))}`;
}

/**
 * What stands in a text: a code alone, in groups, in an address or in a message. `foreign`: there is none in it. `newer`: its
 * version came after this program. `cut`: its end is missing. `changed`: it is not as anything was ever written.
 */
export function readCode(text: string): SignedBytes | "foreign" | "newer" | "cut" | "changed" {
  if (text.length > LONGEST_TEXT) return "foreign";
  const found = /(?:^|[^\w.-])A([1-9]\d{0,3})\./.exec(text);
  if (found === null) return "foreign";
  if (found[1] !== "1") return "newer";
  const rest = text.slice(found.index + found[0].length).replace(/\s+/gu, "");
  const parts = /^([\w-]*)(?:\.([\w-]*))?/.exec(rest);
  const [first = "", last = ""] = parts?.slice(1) ?? [];
  if (last.length < LAST) return "cut";
  const payload = exactly(first);
  const signed = exactly(last.slice(0, LAST));
  if (payload === undefined || signed === undefined || payload.length > LONGEST_PAYLOAD) return "changed";
  return { payload, key: signed.slice(0, SHORT_KEY), signature: signed.slice(SHORT_KEY) };
}

/** The bytes of a base64url text that is written as we do: the last character may stand for several. */
function exactly(text: string): Bytes | undefined {
  const bytes = fromBase64Url(text);
  return bytes !== undefined && toBase64Url(bytes) === text ? bytes : undefined;
}
