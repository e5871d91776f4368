import type { ProfileRow } from "../storage/profile-row.ts";

/** PINs and passphrases tried in a row. */
type Tries = NonNullable<ProfileRow["tries"]>;

/** So many wrong ones cost nothing: fingers slip. */
const FREE_TRIES = 5;

/** How long to wait after the fifth wrong one, the sixth and so on, in milliseconds; the last holds from there on. */
const PAUSES = [30_000, 60_000, 120_000, 300_000, 900_000] as const;

/** One more. It is counted before it is looked at: a page that is closed meanwhile wins none. */
export function oneMoreTry(tries: Tries | undefined, now: number): Tries {
  return { count: (tries?.count ?? 0) + 1, at: now };
}

/** Until when nothing may be tried; `undefined`: now it may. A clock that was set back does not make it longer. */
export function pausedUntil(tries: Tries | undefined, now: number): number | undefined {
  if (tries === undefined || tries.count < FREE_TRIES || tries.at > now) return undefined;
  const until = tries.at + (PAUSES[tries.count - FREE_TRIES] ?? PAUSES[PAUSES.length - 1] ?? 0);
  return until > now ? until : undefined;
}

/** How many more wrong ones cost nothing. */
export const triesLeft = (tries: Tries | undefined): number => Math.max(0, FREE_TRIES - (tries?.count ?? 0));
