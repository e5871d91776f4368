import { unwrap } from "idb";
import { readEvent, writeEvent } from "../learning/events/read.ts";
import type { StoredEvent } from "../learning/events/types.ts";
import { courseName, openCourse } from "./course-database.ts";
import type { ProfileRow } from "./profile-row.ts";
import type { Profiles } from "./profiles.ts";
import type { RowCodec } from "./row-codec.ts";
import type { EventRow } from "./row-log.ts";
import { type Salvage, salvage } from "./salvage.ts";
import type { Timers } from "./timers.ts";
import { writeRows } from "./write-rows.ts";

/** A profile whose database cannot be used, and what its page still knows. */
export interface Damaged {
  readonly indexedDB: IDBFactory;
  readonly timers: Timers;
  readonly course: string;
  readonly row: ProfileRow;
  /** Of a profile that is encrypted. */
  readonly codec?: RowCodec | undefined;
}

/** Events that were read out of a database. */
export interface Rescued {
  readonly events: readonly StoredEvent[];
  /** Rows that are there and cannot be read. `undefined`: the database does not open, and nobody can know. */
  readonly unreadable: number | undefined;
}

/** What became of a profile's answers. */
export interface Recovery {
  /** Answers and other events that are kept again. */
  readonly events: number;
  /** As in `Rescued`. */
  readonly unreadable: number | undefined;
}

/** How many rows are written in one transaction. */
const CHUNK = 1_000;

/** What can be read of a profile's database, also of one that a newer program wrote. Never rejects, and never writes. */
export async function rescue(damaged: Damaged): Promise<Rescued> {
  const { rows, unreadable } = await takeOut(damaged);
  return { events: rows.map(({ event }) => event), unreadable };
}

/**
 * Gives a profile whose database is damaged a new one, with all that can be read of the old one and all that the page
 * holds in memory. The old one stays as it is. The profile's row changes last: if anything fails before, everything is
 * as it was, and it can be tried again. Rejects then, with what the browser said.
 */
export async function recover(
  damaged: Damaged,
  profiles: Pick<Profiles, "all" | "change">,
  memory: readonly StoredEvent[],
): Promise<Recovery> {
  const { indexedDB, timers, course, row, codec } = damaged;
  const before = row.generation ?? 1;
  const now = (await profiles.all()).find(({ profile }) => profile === row.profile)?.generation ?? 1;
  // Another tab may have been faster: then what this one has joins what that one saved.
  const generation = now > before ? now : before + 1;
  const { rows, drafts, unreadable } = await takeOut(damaged);
  const all = new Map(rows.map(({ stored }) => [stored.id, stored]));
  for (const event of memory) {
    const stored = await encoded(event, codec);
    if (!all.has(stored.id)) all.set(stored.id, stored);
  }
  const connection = await openCourse(indexedDB, timers, courseName(course, row.profile, generation));
  try {
    const list = [...all.values()];
    for (let at = 0; at < list.length; at += CHUNK) await writeRows(unwrap(connection.db), list.slice(at, at + CHUNK));
    const { store, done } = connection.db.transaction("drafts", "readwrite");
    await Promise.all([...drafts.map(({ key, value }) => store.put({ key, value })), done]);
  } finally {
    connection.close();
  }
  if (generation > now) {
    await profiles.change(row.profile, (mine) => ({ ...mine, generation: Math.max(mine.generation ?? 1, generation) }));
  }
  return { events: all.size, unreadable };
}

interface TakenOut {
  readonly rows: readonly { readonly stored: EventRow; readonly event: StoredEvent }[];
  readonly drafts: readonly { readonly key: string; readonly value: unknown }[];
  readonly unreadable: number | undefined;
}

async function takeOut({ indexedDB, timers, course, row, codec }: Damaged): Promise<TakenOut> {
  let found: Salvage;
  try {
    found = await salvage(indexedDB, timers, courseName(course, row.profile, row.generation));
  } catch {
    return { rows: [], drafts: [], unreadable: undefined };
  }
  const rows: { stored: EventRow; event: StoredEvent }[] = [];
  let { unreadable } = found;
  for (const { id, value } of found.events) {
    const event = typeof id === "string" ? await decoded({ id, value }, codec) : undefined;
    if (event === undefined) unreadable++;
    else rows.push({ stored: { id: id as string, value }, event });
  }
  const drafts = found.drafts.flatMap(({ key, value }) => (typeof key === "string" ? [{ key, value }] : []));
  return { rows, drafts, unreadable };
}

async function decoded({ id, value }: EventRow, codec: RowCodec | undefined): Promise<StoredEvent | undefined> {
  const row = codec === undefined ? { name: id, value } : await codec.decode(id, value);
  const event = row && readEvent(row.value);
  return event?.id === row?.name ? event : undefined;
}

async function encoded(event: StoredEvent, codec: RowCodec | undefined): Promise<EventRow> {
  const { id } = event;
  const value = writeEvent(event);
  if (codec === undefined) return { id, value };
  return { id: await codec.key(id), value: await codec.encode(id, value) };
}
