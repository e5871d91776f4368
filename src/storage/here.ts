import * as v from "valibot";
import type { Clock } from "../base/clock.ts";
import type { ProfileRow } from "./profile-row.ts";

/**
 * Which profile this tab shows, so that a reload need not ask again: in `sessionStorage`, under one key for each course.
 * It ends with the tab. A field may be added; what does not read is as if nothing were there.
 */
export const hereKey = (course: string) => `atenta.here:${course}`;

const value = v.object({
  profile: v.pipe(v.string(), v.nonEmpty()),
  /** When it was last noted, in milliseconds since 1970. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** After so many minutes a reload asks for the PIN again, where the profile says no other time. */
const MINUTES = 15;

export interface Here {
  /** Who was shown in this tab before it was reloaded. */
  profile(): string | undefined;
  /** Whether a profile with a PIN was shown here so lately that a reload need not ask. Never so for a passphrase: its key is gone. */
  isFresh(row: ProfileRow): boolean;
  note(profile: string): void;
  /** Notes that they are still here. */
  again(): void;
  forget(): void;
}

/** What this tab knows of who is here. Never throws, whatever the storage does. */
export function createHere(parts: {
  readonly tab: Pick<Storage, "getItem" | "setItem" | "removeItem"> | undefined;
  readonly course: string;
  readonly clock: Pick<Clock, "now">;
}): Here {
  const { tab, course, clock } = parts;
  const key = hereKey(course);
  const read = () => {
    try {
      const stored: unknown = JSON.parse(tab?.getItem(key) ?? "null");
      return v.is(value, stored) ? stored : undefined;
    } catch {
      return undefined;
    }
  };
  const note = (profile: string) => {
    try {
      tab?.setItem(key, JSON.stringify({ profile, at: clock.now() }));
    } catch {
      // A reload asks again.
    }
  };
  return {
    profile: () => read()?.profile,
    isFresh({ profile, lock, lockAfter = MINUTES }) {
      const noted = read();
      if (lock?.kind !== "pin" || noted?.profile !== profile) return false;
      const passed = clock.now() - noted.at;
      return 0 <= passed && passed < lockAfter * 60_000;
    },
    note,
    again() {
      const noted = read();
      if (noted !== undefined) note(noted.profile);
    },
    forget() {
      try {
        tab?.removeItem(key);
      } catch {
        // There was nothing to forget.
      }
    },
  };
}
