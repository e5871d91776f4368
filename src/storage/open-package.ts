import type { Channel } from "./channel.ts";
import { openCourse } from "./course-database.ts";
import type { Identity } from "./identity.ts";
import { indexedDrafts } from "./indexed-drafts.ts";
import { indexedLog } from "./indexed-log.ts";
import { memoryDrafts } from "./memory-drafts.ts";
import { memoryLog } from "./memory-log.ts";
import type { Storage } from "./open.ts";
import type { Timers } from "./timers.ts";
import { whyNot } from "./why-not.ts";

/** The name of the database of one attempt in a package; `base` is what the package is called where it lies (`packageBase`). */
export const packageDatabase = (base: string, attempt: string) => `${base}:${attempt}`;

/**
 * What all that a package stores is called: it may share its origin with the platform, with the site, with other packages and with
 * other copies of itself, and none of them may meet.
 *
 * @param id the package's
 * @param place a hash of where it lies
 * @param learner a hash of who learns there
 */
export const packageBase = (id: string, place: string, learner: string) => `atenta.package:${id}:${place}:${learner}`;

/** Under which the look and the language of a package lie; its page names it for the boot script, too. */
export const packageSettings = (id: string) => `atenta.package:${id}`;

/** Under which a tab remembers the session that a launch began, its authorisation included: in `sessionStorage`, and nowhere else. */
export const packageSession = (id: string) => `atenta.package:${id}:session`;

/** Under which it is noted whose turn it is to send, where the browser has no locks. */
export const packageTurn = (base: string) => `${base}:turn`;

export interface PackageStorageParts {
  readonly name: string;
  readonly who: Identity;
  /** `undefined` where the browser has none, or does not let us near it. */
  readonly indexedDB: IDBFactory | undefined;
  readonly channel: (name: string) => Channel;
  readonly timers: Timers;
}

/**
 * Opens what a package keeps of an attempt on this machine. Where nothing can be kept it gives twins that last as long as the page, and
 * says why. Never rejects.
 */
export async function openPackage({ name, who, indexedDB, channel, timers }: PackageStorageParts): Promise<Storage> {
  try {
    if (indexedDB === undefined) throw new DOMException("There is no IndexedDB", "SecurityError");
    const connection = await openCourse(indexedDB, timers, name);
    const log = indexedLog(connection, channel(`${name}:events`));
    const drafts = indexedDrafts(connection, channel(`${name}:drafts`), timers);
    const close = async () => {
      await drafts.flush().catch(() => {});
      log.close();
      drafts.close();
      connection.close();
    };
    return { durable: true, log, drafts, ...who, close };
  } catch (error) {
    return { ...fleetingPackage(who, timers), durable: false, why: whyNot(error, "opening"), error };
  }
}

/** A storage that lasts as long as the page: for whoever only looks at what was done. */
export function fleetingPackage(who: Identity, timers: Timers): Storage & { readonly durable: true } {
  const log = memoryLog();
  const drafts = memoryDrafts(timers);
  const close = async () => {
    log.close();
    drafts.close();
  };
  return { durable: true, log, drafts, ...who, close };
}
