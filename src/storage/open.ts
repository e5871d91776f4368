import type { Clock } from "../base/clock.ts";
import type { Random } from "../base/random.ts";
import type { Channel } from "./channel.ts";
import { courseName, openCourse } from "./course-database.ts";
import type { DraftStore } from "./drafts.ts";
import { indexedDrafts } from "./indexed-drafts.ts";
import { indexedLog } from "./indexed-log.ts";
import type { EventLog } from "./log.ts";
import { memoryDrafts } from "./memory-drafts.ts";
import { memoryLog } from "./memory-log.ts";
import { type Identity, identify, newIdentity } from "./registry.ts";
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
  /** `undefined` where the browser has none, or does not let us near it. */
  readonly indexedDB: IDBFactory | undefined;
  /** Opens the channel of that name. */
  readonly channel: (name: string) => Channel;
  readonly clock: Clock;
  readonly random: Random;
  readonly timers: Timers;
}

/**
 * Opens what is kept of a course in this browser, and makes profile and device the first time. Where nothing can be
 * kept it gives twins that last as long as the page (`durable: false`), and says why. Never rejects.
 */
export async function openStorage(parts: StorageParts): Promise<Storage> {
  const { course, indexedDB, channel, clock, random, timers } = parts;
  let identity: Identity | undefined;
  try {
    if (indexedDB === undefined) throw new DOMException("There is no IndexedDB", "SecurityError");
    identity = await identify({ indexedDB, timers, course, clock, random });
    const name = courseName(course, identity.profile);
    const connection = await openCourse(indexedDB, timers, name);
    const log = indexedLog(connection, channel(`${name}:events`));
    const drafts = indexedDrafts(connection, channel(`${name}:drafts`), timers);
    return { durable: true, log, drafts, ...identity, close: closing(log, drafts, connection.close) };
  } catch (error) {
    const log = memoryLog();
    const drafts = memoryDrafts(timers);
    const who = identity ?? newIdentity(clock, random);
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

function closing(log: EventLog, drafts: DraftStore, end: () => void): () => Promise<void> {
  return async () => {
    await drafts.flush().catch(() => {});
    log.close();
    drafts.close();
    end();
  };
}
