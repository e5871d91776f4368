import { type Bytes, fromBase64Url, toBase64Url } from "./bytes.ts";

/**
 * Codes that people carry from one device to another: a letter for what it is, its version, a dot, and base64url. They are
 * found in any text around them: a link, a message, a file. Neither spaces nor line breaks in them count.
 */

/** This many characters in a row are a code and no word. */
const LONG = 20;
const inOne = new RegExp(`^[\\w-]{${LONG}}`);
/** A text in which more could begin is made to keep its reader busy. */
const MOST_PLACES = 500;
/** What mail programs and chats put into long words. */
const between = /[\s\u00ad\u200b\u2060]+/gu;

export interface FoundCode {
  readonly letter: string;
  readonly version: number;
  /** What follows the dot, without spaces; and after the code whatever else is in the text. */
  readonly rest: string;
}

/**
 * The code of one of these letters in a text; `undefined`: there is none. Of several places where one could begin, the first
 * that goes on as a code does.
 */
export function findCode(text: string, letters: string): FoundCode | undefined {
  const places: { letter: string; version: number; from: number }[] = [];
  for (const match of text.matchAll(new RegExp(`(?:^|[^\\w.-])([${letters}])([1-9]\\d{0,3})\\.`, "g"))) {
    const [whole, letter = "", version] = match;
    places.push({ letter, version: Number(version), from: match.index + whole.length });
    if (places.length === MOST_PLACES) break;
  }
  const place =
    places.find(({ from }) => inOne.test(text.slice(from, from + LONG))) ??
    places.find(({ from }) => goesOn(text.slice(from, from + 4 * LONG), from + 4 * LONG >= text.length));
  return place && { letter: place.letter, version: place.version, rest: text.slice(place.from).replace(between, "") };
}

/** Whether what follows can be the beginning of a code in groups, or all that was left of one. */
function goesOn(following: string, toTheEnd: boolean): boolean {
  const plain = following.replace(between, "");
  const run = /^[\w-]*(?:\.[\w-]*)?/.exec(plain)?.[0].length ?? 0;
  return run >= LONG || (toTheEnd && run === plain.length);
}

/** The bytes of a base64url text that is written as we do: the last character may stand for several. */
export function exactBytes(text: string): Bytes | undefined {
  const bytes = fromBase64Url(text);
  return bytes !== undefined && toBase64Url(bytes) === text ? bytes : undefined;
}

/** A code in two parts: what it says, and of a fixed length what proves it. */
export interface TwoParts {
  readonly payload: Bytes;
  readonly proof: Bytes;
}

/** What a code in two parts may be: its letter, how many bytes prove it, and the most that it says. */
export interface TwoPartCode {
  readonly letter: string;
  readonly proof: number;
  readonly longest: number;
}

export type UnreadCode = "foreign" | "newer" | "cut" | "changed" | "long";

/** The text of such a code, of version 1. */
export function writeTwoParts({ letter }: TwoPartCode, { payload, proof }: TwoParts): string {
  return `${letter}1.${toBase64Url(payload)}.${toBase64Url(proof)}`;
}

/**
 * Such a code in a text. `foreign`: there is none in it. `newer`: its version came after this program. `cut`: its end is
 * missing. `changed`: it is not as anything was ever written. `long`: it says more than any.
 */
export function readTwoParts(text: string, code: TwoPartCode): TwoParts | UnreadCode {
  const found = findCode(text, code.letter);
  if (found === undefined) return "foreign";
  if (found.version !== 1) return "newer";
  const parts = /^([\w-]*)(?:\.([\w-]*))?/.exec(found.rest);
  const [first = "", last = ""] = parts?.slice(1) ?? [];
  const length = Math.ceil((code.proof * 4) / 3);
  if (last.length < length) return "cut";
  const payload = exactBytes(first);
  const proof = exactBytes(last.slice(0, length));
  if (payload === undefined || proof === undefined) return "changed";
  if (payload.length > code.longest) return "long";
  return { payload, proof };
}
