import { byTime } from "../learning/events/order.ts";
import type { StoredEvent } from "../learning/events/types.ts";

/**
 * A backup: a profile's whole log as a file. Published for ever: learners keep these files. A field may be added; a
 * changed meaning needs a new `v`. Events of any type and version are in it as they are.
 */
export interface Backup {
  readonly format: "atenta-backup";
  readonly v: 1;
  /** The course's id. */
  readonly course: string;
  readonly profile: string;
  /** What the learner calls the profile. Since 2026-11. */
  readonly name?: string;
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
  /** By (at, id). */
  readonly events: readonly StoredEvent[];
}

/** What a backup says of itself. */
export type AboutBackup = Pick<Backup, "course" | "profile" | "name" | "at">;

/** The backup of these events as JSON text. */
export function backup(events: readonly StoredEvent[], about: AboutBackup): string {
  const { course, profile, name, at } = about;
  const whose = { profile, ...(name === undefined ? {} : { name }) };
  const file: Backup = { format: "atenta-backup", v: 1, course, ...whose, at, events: [...events].sort(byTime) };
  return JSON.stringify(file);
}
