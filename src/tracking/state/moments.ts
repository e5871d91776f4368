/** Moments as states have them: minutes since the year 2020 began (UTC). */
const EPOCH = Date.UTC(2020, 0, 1);
const MINUTE = 60_000;

/** How many bits a minute takes: until the year 2147. */
export const MINUTE_BITS = 26;
export const MINUTES_A_DAY = 1_440;
export const DAY = MINUTE * MINUTES_A_DAY;

/** The minute of a moment in milliseconds since 1970, and the nearest that there is for others. */
export function minuteOf(at: number): number {
  return Math.min(2 ** MINUTE_BITS - 1, Math.max(0, Math.floor((at - EPOCH) / MINUTE)));
}

/** A minute's moment in milliseconds since 1970. */
export function momentOf(minute: number): number {
  return EPOCH + minute * MINUTE;
}

/** The day of a minute. */
export function dayOf(minute: number): number {
  return Math.floor(minute / MINUTES_A_DAY);
}
