import { toBase64Url } from "./bytes.ts";
import type { Random } from "./random.ts";

/** The newest moment that a UUIDv7 can hold: 48 bits of milliseconds, in the year 10889. */
export const LAST_MOMENT = 2 ** 48 - 1;

/** A UUIDv7 as we write it: lower case, so that ids compare as strings. */
export const UUID7 = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/**
 * A new id (UUIDv7, RFC 9562, section 5.7) for what happens `at` (milliseconds since 1970, 0 to `LAST_MOMENT`): 48 bits of
 * time, then the version, the variant and 74 random bits. Later ids sort later.
 */
export function newId(at: number, random: Random): string {
  const time = at.toString(16).padStart(12, "0");
  const hex = [...random.bytes(10)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const variant = "89ab"[Number.parseInt(hex.slice(3, 4), 16) & 3];
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-${variant}${hex.slice(4, 7)}-${hex.slice(7, 19)}`;
}

/** Eight random bytes in base64url: enough to tell apart what one trainer hands out or collects, and short in a link. */
export const SHORT_ID = /^[\w-]{11}$/;

/** A new short id. */
export const newShortId = (random: Pick<Random, "bytes">): string => toBase64Url(random.bytes(8));
