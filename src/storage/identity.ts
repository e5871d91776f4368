import type { Clock } from "../base/clock.ts";
import { newId } from "../base/ids.ts";
import type { Random } from "../base/random.ts";
import type { ProfileRow } from "./profile-row.ts";

export interface Identity {
  readonly profile: string;
  readonly device: string;
}

/** A profile and a device that have not been before. */
export function newIdentity(clock: Clock, random: Random): Identity {
  return { profile: newId(clock.now(), random), device: newId(clock.now(), random) };
}

/** The row of a new profile in a course. `rows` are any of this browser: all of them are on one device. */
export function newProfile(
  course: string,
  rows: readonly Pick<ProfileRow, "device">[],
  { clock, random }: { readonly clock: Clock; readonly random: Random },
): ProfileRow {
  const { profile, device } = newIdentity(clock, random);
  return { course, profile, device: rows[0]?.device ?? device, createdAt: clock.now() };
}
