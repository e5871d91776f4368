import type { Clock } from "../base/clock.ts";
import type { Random } from "../base/random.ts";
import type { Channel } from "./channel.ts";
import { courseName, openCourse } from "./course-database.ts";
import type { DraftStore } from "./drafts.ts";
import { type Identity, newIdentity } from "./identity.ts";
import { indexedDrafts } from "./indexed-drafts.ts";
import { indexedLog } from "./indexed-log.ts";
import type { EventLog } from "./log.ts";
import { memoryDrafts } from "./memory-drafts.ts";
import { memoryLog } from "./memory-log.ts";
import { isProfileRow, type ProfileRow } from "./profile-row.ts";
import { openRegistry } from "./registry.ts";
import type { RowCodec } from "./row-codec.ts";
import type { Timers } from "./timers.ts";
import { type WhyNot, whyNot } from "./why-not.ts";

export type { WhyNot } from "./why-not.ts";

/** Where a profile's events and drafts are kept. */
export type Storage = Opened &
  ({ readonly durable: true } | { readonly durable: false; readonly why: WhyNot; readonly error: unknown });

interface Opened extends Identity {
  readonly log: EventLog;
  readonly drafts: DraftStore;
  /** Writes the drafts that wait, and lets everything go. Never rejects. */
  close(): Promise<void>;
}

export interface StorageParts {
  /** The course's id. */
  readonly course: string;
  /** Whose it is. Left out where nobody could be found. */
  readonly row?: ProfileRow | undefined;
  /** Why nobody could be found, as the browser said it. */
  readonly failure?: unknown;
  /** How the rows are written; for a profile that is encrypted it must be there. */
  readonly codec?: RowCodec | undefined;
  /** `undefined` where the browser has none, or does not let us near it. */
  readonly indexedDB: IDBFactory | undefined;
  /** Opens the channel of that name. */
  readonly channel: (name: string) => Channel;
  readonly clock: Clock;
  readonly random: Random;
  readonly timers: Timers;
}

/**
 * Opens what is kept of a profile. Where nothing can be kept it gives twins that last as long as the page
 * (`durable: false`), under a profile of their own if there is none, and says why. Never rejects.
 */
export async function openStorage(parts: StorageParts): Promise<Storage> {
  const { row, codec, channel, clock, random, timers } = parts;
  try {
    const { name, who, connection } = await openProfile(parts);
    const log = indexedLog(connection, channel(`${name}:events`), codec);
    const drafts = indexedDrafts(connection, channel(`${name}:drafts`), timers, codec);
    return { durable: true, log, drafts, ...who, close: closing(log, drafts, connection.close) };
  } catch (error) {
    const log = memoryLog();
    const drafts = memoryDrafts(timers);
    const who = row === undefined ? newIdentity(clock, random) : identityOf(row);
    return {
      durable: false,
      why: whyNot(error, "opening"),
      error,
      log,
      drafts,
      ...who,
      close: closing(log, drafts, () => {}),
    };
  }
}

async function openProfile({ course, row, codec, failure, indexedDB, timers }: StorageParts) {
  if (indexedDB === undefined) throw new DOMException("There is no IndexedDB", "SecurityError");
  // Not asked once more: a browser that says nothing would keep the learner waiting twice.
  if (row === undefined) throw failure ?? new Error("There is no profile");
  if (isEncrypted(row) && codec === undefined) throw new Error("The profile is encrypted");
  if (row.former !== undefined) {
    // What is left of it now, the next opening tries again.
    const ending = import("./secret/former.ts").then(({ finishMove }) => finishMove({ indexedDB, timers, row, codec }));
    await ending.catch(() => {});
  }
  const name = courseName(course, row.profile, row.generation);
  let made = false;
  const connection = await openCourse(indexedDB, timers, name, () => {
    made = true;
  });
  const current = await isCurrent(indexedDB, timers, row, made).catch((error: unknown) => {
    connection.close();
    throw error;
  });
  if (!current) {
    connection.close();
    if (made) indexedDB.deleteDatabase(name);
    throw new Error("The profile is not here any more");
  }
  return { name, who: identityOf(row), connection };
}

/**
 * Whether a row is still as it was read. Asked with the database open: another tab may have taken the profile away,
 * encrypted it or given it another database, and what would be written to this one, nobody would find. `made`: the
 * database was not there. Where the registry was not there either, the browser has thrown everything away as damaged:
 * then the row is put back, and the page that still knows what was in the log can write it again.
 */
async function isCurrent(indexedDB: IDBFactory, timers: Timers, row: ProfileRow, made: boolean): Promise<boolean> {
  let empty = false;
  const connection = await openRegistry(indexedDB, timers, () => {
    empty = made;
  });
  try {
    if (empty) await connection.db.put("profiles", { ...row });
    const now = await connection.db.get("profiles", [row.course, row.profile]);
    return isProfileRow(now) && now.generation === row.generation && isEncrypted(now) === isEncrypted(row);
  } finally {
    connection.close();
  }
}

function closing(log: EventLog, drafts: DraftStore, end: () => void): () => Promise<void> {
  return async () => {
    await drafts.flush().catch(() => {});
    log.close();
    drafts.close();
    end();
  };
}

/** A PIN that came or went changes nothing of what is kept. */
const isEncrypted = ({ lock }: ProfileRow): boolean => lock?.kind === "passphrase";

const identityOf = ({ profile, device }: ProfileRow): Identity => ({ profile, device });
