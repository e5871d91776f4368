import { createLedger } from "../../../learning/ledger.ts";
import { createCopies } from "../../../state/copies.ts";
import { createProgressStore } from "../../../state/progress-store.ts";
import { backup } from "../../../storage/export.ts";
import { cipherCodec } from "../../../storage/secret/codec.ts";
import { systemClock, systemRandom } from "../../../storage/system.ts";
import { someAnswers } from "../events.ts";
import { openNamed } from "./storage.ts";

/** What a log of some size costs, in the browser that this runs in. Times are in milliseconds. */

const codecOf = (encrypted: boolean) =>
  encrypted ? cipherCodec({ subtle: crypto.subtle, random: systemRandom }, new Uint8Array(32)) : undefined;

async function timed(task: () => unknown): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** What is held, so that it is in memory when that is measured. */
let held: unknown;

export const logBench = {
  /** Writes a log of so many answers. Not measured. */
  async fill(database: string, count: number, encrypted: boolean): Promise<void> {
    const { log, close } = await openNamed(database, "a-device", await codecOf(encrypted));
    const events = someAnswers(count);
    for (let at = 0; at < count; at += 5_000) await log.append(events.slice(at, at + 5_000));
    await close();
  },

  /** From nothing to all events, read and validated: what a page waits for before it shows progress; and the fold of them. */
  async open(database: string, encrypted: boolean) {
    const codec = await codecOf(encrypted);
    const start = performance.now();
    const { log, close } = await openNamed(database, "a-device", codec);
    const { events } = await log.all();
    const open = performance.now() - start;
    const fold = await timed(() => createLedger().add(events));
    await close();
    return { count: events.length, open, fold };
  },

  /** One answer more, with all others there: until it shows, and until it counts as saved. */
  async append(database: string, count: number, runs: number) {
    const { log, close } = await openNamed(database, "a-device");
    const ledger = createLedger();
    ledger.add((await log.all()).events);
    const shown: number[] = [];
    const saved: number[] = [];
    for (const event of someAnswers(runs, count, "another-device")) {
      shown.push(await timed(() => ledger.add([event])));
      saved.push(await timed(() => log.append([event])));
    }
    await close();
    return { show: median(shown), append: median(saved) };
  },

  /** A backup as large as the log, half of which is known: read and previewed, then added and saved. */
  async merge(database: string, count: number) {
    const store = createProgressStore({ course: "a-course", clock: systemClock, random: systemRandom });
    await store.start(() => openNamed(database, "a-device"));
    const copies = createCopies({ store, course: "a-course", now: systemClock.now });
    const half = Math.floor(count / 2);
    const events = [...someAnswers(count).slice(0, half), ...someAnswers(count - half, count, "a-tablet")];
    const text = backup(events, { course: "a-course", profile: "a-profile", at: systemClock.now() });
    const file = new Blob([text]);
    const start = performance.now();
    const read = await copies.read(file);
    const preview = performance.now() - start;
    if (read.is !== "read") throw new Error(`The backup does not read: ${JSON.stringify(read)}`);
    const fresh = read.preview.answers;
    const add = await timed(async () => {
      if (!(await copies.add(read, "es"))) throw new Error("The backup was not added");
    });
    await store.stop();
    return { fresh, preview, add };
  },

  /** Opens the store as a page does and keeps it, so that its memory can be weighed. */
  async hold(database: string): Promise<number> {
    const store = createProgressStore({ course: "a-course", clock: systemClock, random: systemRandom });
    await store.start(() => openNamed(database, "a-device"));
    held = store;
    return held === undefined ? 0 : store.events().length;
  },

  /** Takes the log away. */
  remove(database: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(database);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
      request.onblocked = () => reject(new Error(`${database} is in use`));
    });
  },
};
