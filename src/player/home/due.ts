import type { Made } from "../../learning/events/made.ts";

/** Whether the day has come to look again at what was made: from its first minute, in the time zone of the device. */
export function isDue({ data }: Made, now: number): boolean {
  return data.lookBack !== undefined && data.empty !== true && new Date(data.lookBack).setHours(0, 0, 0, 0) <= now;
}
