import { v7 } from "uuid";
import type { Random } from "./random.ts";

/** The newest moment that a UUIDv7 can hold: 48 bits of milliseconds, in the year 10889. */
export const LAST_MOMENT = 2 ** 48 - 1;

/** A UUIDv7 as we write it: lower case, so that ids compare as strings. */
export const UUID7 = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** A new id (UUIDv7) for what happens `at` (milliseconds since 1970, 0 to `LAST_MOMENT`). Later ids sort later. */
export function newId(at: number, random: Random): string {
  return v7({ msecs: at, random: random.bytes(16) });
}
