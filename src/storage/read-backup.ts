import * as v from "valibot";
import { LAST_MOMENT } from "../base/ids.ts";
import { readEvent } from "../learning/events/read.ts";
import type { StoredEvent } from "../learning/events/types.ts";
import type { AboutBackup } from "./export.ts";

/**
 * Reading a file that somebody chose. Until the schema has said otherwise it may hold anything: it is only ever looked
 * at, never run, and nothing of it is copied into an object of ours by name.
 */

/** The largest file that is read, in bytes: some 150,000 answers. */
export const LARGEST = 50 * 2 ** 20;

/** How far ahead of this device's clock an event may be, in milliseconds. What is recorded later would have to be later still. */
export const AHEAD = 2 * 24 * 60 * 60 * 1000;

export interface ReadBackup extends AboutBackup {
  /** Each id once, in the order of the file. */
  readonly events: readonly StoredEvent[];
  /** How many entries are no events. They are left out. */
  readonly unreadable: number;
  /** How many events are dated too far ahead, and left out; and the moment from which all of them would be read. */
  readonly ahead: number;
  readonly allFrom?: number;
}

/**
 * Why a file cannot be added. `sealed`: it has to be opened with its passphrase first. `cut`: it begins as a backup and
 * does not end as one. `newer`: a later program wrote it. `course`: it is of another course.
 */
export type BackupTrouble = "empty" | "large" | "text" | "cut" | "foreign" | "newer" | "course" | "sealed";

export type BackupReading =
  | { readonly ok: true; readonly backup: ReadBackup }
  | { readonly ok: false; readonly why: BackupTrouble };

const FORMAT = "atenta-backup";
const SEALED = "atenta-sealed";

const headOf = v.object({ format: v.string(), v: v.pipe(v.number(), v.integer(), v.minValue(1)) });

const name = v.pipe(v.string(), v.nonEmpty());
const version1 = v.object({
  course: name,
  profile: name,
  name: v.exactOptional(name),
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_MOMENT)),
  events: v.array(v.unknown()),
});

/**
 * A file's text as a backup of this course. `latest`: what is dated later is left out; see `AHEAD`. Never throws.
 */
export function readBackup(text: string, here: { readonly course: string; readonly latest: number }): BackupReading {
  if (text.length > LARGEST) return { ok: false, why: "large" };
  const json = text.replace(/^\uFEFF/, "").trim();
  if (json === "") return { ok: false, why: "empty" };
  const value = parsed(json);
  if (value === undefined) return { ok: false, why: /^\{\s*"format"\s*:\s*"atenta-/.test(json) ? "cut" : "text" };
  if (!v.is(headOf, value)) return { ok: false, why: "foreign" };
  if (value.format === SEALED) return { ok: false, why: "sealed" };
  if (value.format !== FORMAT) return { ok: false, why: "foreign" };
  if (value.v > 1) return { ok: false, why: "newer" };
  const file = v.safeParse(version1, value);
  if (!file.success) return { ok: false, why: "foreign" };
  const { events, ...about } = file.output;
  return takeBackup(about, events, here);
}

/** The same for what was in a sealed file: what it says of itself, and what stands where its events should. Never throws. */
export function takeBackup(
  about: AboutBackup,
  values: readonly unknown[],
  here: { readonly course: string; readonly latest: number },
): BackupReading {
  if (about.course !== here.course) return { ok: false, why: "course" };
  const events = new Map<string, StoredEvent>();
  let [unreadable, ahead, farthest] = [0, 0, 0];
  for (const value of values) {
    const event = readEvent(value);
    if (event === undefined) unreadable++;
    else if (event.at > here.latest) [ahead, farthest] = [ahead + 1, Math.max(farthest, event.at)];
    else if (!events.has(event.id)) events.set(event.id, event);
  }
  const later = ahead > 0 && { allFrom: farthest - AHEAD };
  return { ok: true, backup: { ...about, events: [...events.values()], unreadable, ahead, ...later } };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
