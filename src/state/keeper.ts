import type { Clock } from "../base/clock.ts";
import type { Random } from "../base/random.ts";
import type { StoredEvent } from "../learning/events/types.ts";
import type { Json } from "../learning/json.ts";
import { createRecorder, type RecordEvent } from "../learning/recorder.ts";
import type { Storage } from "../storage/open.ts";
import { type WhyNot, whyNot } from "../storage/why-not.ts";

/** What becomes of an event that was shown. */
export type Save = "saving" | "saved" | "failed";

/** What the keeper tells. */
export interface KeeperHears {
  /** Events that were kept before, or by another tab. */
  events(events: readonly StoredEvent[]): void;
  /** All overwritten values there are, not trusted. */
  values(values: ReadonlyMap<string, unknown>): void;
  /** One of them, from another tab; `undefined`: it is gone. */
  value(key: string, value: unknown): void;
  storage(state: "durable" | WhyNot): void;
  /** How many rows of the log do not read. */
  unreadable(rows: number): void;
  saves(events: readonly StoredEvent[], save: Save): void;
}

/**
 * Keeps what is shown, whatever the storage does. Events that could not be written are tried again with the next ones,
 * and when the page is shown again. A database that the browser ended (iOS does that to pages in the background) is
 * opened again; while that fails, nothing counts as kept.
 */
export interface Keeper {
  /** Opens the storage for the first time, and tells all that is in it. Never rejects. */
  start(open: () => Promise<Storage>): Promise<{ readonly profile: string }>;
  /** `undefined` until the storage has been opened. */
  record(): RecordEvent | undefined;
  keep(events: readonly StoredEvent[]): Promise<void>;
  /** Keeps events that are shown only afterwards. `false`: none of them is on disk, and they are not tried again. Never rejects. */
  append(events: readonly StoredEvent[]): Promise<boolean>;
  put(key: string, value: Json): void;
  remove(key: string): void;
  flush(): Promise<void>;
  refresh(): Promise<void>;
  /** Writes what waits, lets the storage go, and tells nothing more. Gives what could not be written. Never rejects. */
  stop(): Promise<readonly StoredEvent[]>;
}

interface Joined {
  readonly storage: Storage;
  readonly record: RecordEvent;
  readonly leave: () => void;
  lost: boolean;
  /** The events that were in it when it was opened; `undefined`: that could not be read. */
  held: ReadonlySet<string> | undefined;
}

/** Keeps what one person does; whoever comes after them gets a keeper of their own. */
export function createKeeper(parts: { readonly clock: Clock; readonly random: Random }, screens: KeeperHears): Keeper {
  const { clock, random } = parts;
  let stopped = false;
  const hears = untilStopped(screens, () => stopped);
  let open: () => Promise<Storage>;
  let joined: Joined | undefined;
  let joining: Promise<void> | undefined;
  /** Shown, but not on disk. */
  let unkept: readonly StoredEvent[] = [];
  let newest = 0;
  /** All that this tab has shown or been told, by id: what a database that was lost does not give back is written again. */
  const known = new Map<string, StoredEvent>();
  /** What is kept cannot all be read: that new events are written does not make it good. */
  let damaged = false;
  /** Why a lost database could not be opened again. */
  let shut: WhyNot = "failed";
  /** What this tab has put: it outlives a lost database. */
  const own = new Map<string, Json>();

  const remember = (events: readonly StoredEvent[]) => {
    for (const event of events) {
      known.set(event.id, event);
      newest = Math.max(newest, event.at);
    }
  };

  const tellEvents = (events: readonly StoredEvent[]) => {
    remember(events);
    hears.events(events);
  };

  const join = async (storage: Storage): Promise<Joined> => {
    const { log, drafts, profile, device } = storage;
    const last = () => Math.max(newest, log.last());
    const record = createRecorder({ clock, random, profile, device, last });
    const ends = [
      log.onForeign(tellEvents),
      drafts.onForeign(hears.value),
      log.onState((state) => {
        if (state === "lost") it.lost = true;
        if (state === "lost" || state === "replaced") hears.storage(state === "lost" ? "failed" : "newer");
      }),
    ];
    const it: Joined = {
      storage,
      record,
      lost: false,
      held: undefined,
      leave: () => ends.forEach((end) => void end()),
    };
    let trouble: WhyNot | undefined = storage.durable ? undefined : storage.why;
    const kept = await log.all().catch((error: unknown) => {
      trouble ??= whyNot(error, "reading");
    });
    // Not one of its rows is an event: it is no log any more.
    if (kept !== undefined && kept.events.length === 0 && kept.unreadable > 0) trouble ??= "corrupt";
    damaged = storage.durable && trouble !== undefined;
    for (const [key, value] of own) drafts.put(key, value);
    const values = await drafts.all().catch(() => new Map<string, unknown>(own));
    hears.values(values);
    tellEvents(kept?.events ?? []);
    hears.unreadable(kept?.unreadable ?? 0);
    hears.storage(trouble ?? "durable");
    if (kept !== undefined && !damaged) it.held = new Set(kept.events.map(({ id }) => id));
    return it;
  };

  /** One at a time, however many ask: coming back to a page asks twice. */
  const rejoin = () => {
    joining ??= (async () => {
      const storage = await open();
      if (stopped) return storage.close();
      // Memory in place of a disk that was there would only look like keeping.
      if (!storage.durable) {
        shut = storage.why;
        return storage.close();
      }
      const before = joined;
      joined = await join(storage);
      const { held } = joined;
      // Chrome throws a damaged database away and opens an empty one: this page still has what was in it.
      if (held !== undefined) {
        const waiting = new Set(unkept.map(({ id }) => id));
        unkept = [...[...known.values()].filter(({ id }) => !held.has(id) && !waiting.has(id)), ...unkept];
      }
      before?.leave();
      await before?.storage.close();
    })().finally(() => {
      joining = undefined;
    });
    return joining;
  };

  const keep = async (events: readonly StoredEvent[]) => {
    if (joined === undefined) return;
    remember(events);
    let batch: readonly StoredEvent[] = [...unkept, ...events];
    unkept = batch;
    // In a log that lives only in memory nothing is saved, and the notice says so.
    if (joined.storage.durable) hears.saves(batch, "saving");
    try {
      if (joined.lost) {
        await rejoin();
        batch = unkept;
      }
      if (joined.lost) throw new Error("The database could not be opened again");
      await joined.storage.log.append(batch);
      const written = new Set(batch);
      unkept = unkept.filter((event) => !written.has(event));
      if (joined?.storage.durable !== true) return;
      hears.saves(batch, "saved");
      if (unkept.length === 0 && !damaged) hears.storage("durable");
    } catch (error) {
      // Others may have been written meanwhile, by an earlier turn.
      hears.saves(
        batch.filter((event) => unkept.includes(event)),
        "failed",
      );
      // Somebody has left meanwhile: it waits for them.
      if (joined === undefined) return;
      if (joined.storage.log.state() === "replaced") hears.storage("newer");
      else if (!damaged) hears.storage(joined.lost ? shut : whyNot(error, "writing"));
    }
  };

  return {
    async start(opener) {
      open = opener;
      joined = await join(await open());
      return { profile: joined.storage.profile };
    },
    record: () => joined?.record,
    keep,
    async append(events) {
      try {
        if (joined?.lost) await rejoin();
        if (joined === undefined || joined.lost) return false;
        await joined.storage.log.append(events);
        remember(events);
        return true;
      } catch {
        return false;
      }
    },
    put(key, value) {
      own.set(key, value);
      joined?.storage.drafts.put(key, value);
    },
    remove(key) {
      own.delete(key);
      joined?.storage.drafts.remove(key);
    },
    flush: async () => joined?.storage.drafts.flush().catch(() => undefined),
    async refresh() {
      if (joined === undefined) return;
      if (joined.lost) {
        await rejoin();
      } else {
        await joined.storage.log.refresh().catch(() => undefined);
        const values = await joined.storage.drafts.all().catch(() => undefined);
        if (values !== undefined) hears.values(values);
      }
      if (unkept.length > 0) await keep([]);
    },
    async stop() {
      await joining?.catch(() => undefined);
      // What could not be written yet gets a last chance.
      if (unkept.length > 0 && joined?.storage.durable) await keep([]);
      stopped = true;
      const last = joined;
      joined = undefined;
      last?.leave();
      await last?.storage.close();
      // A log that lives only in memory is gone with it.
      return last === undefined || last.storage.durable ? unkept : [...known.values()];
    },
  };
}

/** Whoever comes next must not see what arrives late for the one before. */
function untilStopped(screens: KeeperHears, isStopped: () => boolean): KeeperHears {
  return {
    events: (events) => isStopped() || screens.events(events),
    values: (values) => isStopped() || screens.values(values),
    value: (key, value) => isStopped() || screens.value(key, value),
    storage: (storage) => isStopped() || screens.storage(storage),
    unreadable: (rows) => isStopped() || screens.unreadable(rows),
    saves: (events, save) => isStopped() || screens.saves(events, save),
  };
}
