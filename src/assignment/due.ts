import { dayOf } from "../learning/certificate.ts";

const DAY = 86_400_000;

/** How many whole days from today to a day (`2026-12-05`), as a calendar counts them: 0 today, below 0 when it is over. */
export function daysUntil(due: string, now: number, zone: string): number {
  const start = (day: string) => Date.parse(`${day}T00:00:00Z`);
  return Math.round((start(due) - start(dayOf(now, zone))) / DAY);
}
