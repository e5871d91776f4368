import type { Stamp } from "./schema.ts";

/** A moment (milliseconds since 1970) with the day that it is where the learner is: by the time zone of the device. */
export function stampOf(at: number): Stamp {
  const date = new Date(at);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return { at, day: parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-") };
}
