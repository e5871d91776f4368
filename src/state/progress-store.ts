import { createStore, type StoreApi } from "zustand/vanilla";
import type { Clock } from "../base/clock.ts";
import type { Random } from "../base/random.ts";
import type { Score } from "../exercises/contract.ts";
import type { Draft } from "../learning/attempt.ts";
import type { StoredEvent } from "../learning/events/types.ts";
import { applyEvents, emptyProgress, type Progress } from "../learning/fold.ts";
import type { Json } from "../learning/json.ts";
import { itemState, type LessonItems } from "../learning/mastery.ts";
import { createRecorder, type Happened, type RecordEvent } from "../learning/recorder.ts";
import { draftKey, itemOfKey, type Place, placeKey, readDraft, readPlace } from "../storage/draft-values.ts";
import { backup } from "../storage/export.ts";
import type { Storage, WhyNot } from "../storage/open.ts";

/** Where answers go: `opening` until the log has been read; then kept for good, or not, and why. */
export type StorageState = "opening" | "durable" | WhyNot;

export interface ProgressState {
  /** False in the prerendered page and in the first render after it: nothing shows progress yet. */
  readonly ready: boolean;
  readonly profile: string;
  readonly progress: Progress;
  /** Half-given answers by item id. */
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly place?: Place;
  readonly storage: StorageState;
  /** What became of an item's last answer in this tab. */
  readonly saves: Readonly<Record<string, "saving" | "saved" | "failed">>;
}

/** An answer that was checked. */
export interface CheckedAnswer {
  readonly lang: string;
  readonly lesson: LessonItems;
  readonly item: { readonly id: string; readonly shape: string; readonly text: string };
  readonly attempt: number;
  readonly answer: Json;
  readonly score: Score;
  readonly hints: number;
  /** Milliseconds from the first touch of this attempt to the check, where known. */
  readonly ms?: number;
}

export interface ProgressStore extends StoreApi<ProgressState> {
  /**
   * Takes what was kept, and keeps from here on. Called once, after the first render; `open` is called again when the
   * browser has ended the database, as iOS does to pages in the background. Never rejects.
   */
  start(open: () => Promise<Storage>): Promise<void>;
  /** Shows a checked answer at once and keeps it in one transaction, with the end of its lesson if that was the last. */
  check(answer: CheckedAnswer): void;
  /** The end of a lesson that asks nothing. */
  finish(lang: string, lesson: string): void;
  draft(item: string, draft: Draft): void;
  keepPlace(place: Omit<Place, "at">): void;
  /** Writes now what is waiting: the page may be gone in a moment. */
  flush(): Promise<void>;
  /** Reads what other tabs wrote while this one slept. */
  refresh(): Promise<void>;
  /** Everything that happened, kept or not, as the text of a file. */
  backup(): string;
}

/** An opened storage, and what records for it. */
interface Connection {
  readonly storage: Storage;
  readonly record: RecordEvent;
  /** Whether the browser has ended the database under us. */
  lost: boolean;
}

/** Joins the log with the screens: what happens is shown at once, then kept, and what was kept is told. */
export function createProgressStore(parts: {
  readonly course: string;
  readonly clock: Clock;
  readonly random: Random;
}): ProgressStore {
  const { course, clock, random } = parts;
  const store = createStore<ProgressState>(() => ({
    ready: false,
    profile: "",
    progress: emptyProgress,
    drafts: {},
    storage: "opening",
    saves: {},
  }));
  /** By id, for the backup: all that the screens show, whether or not it could be kept. */
  const happened = new Map<string, StoredEvent>();
  let newest = 0;
  /** Shown, but not on disk: each new answer tries them again. */
  let unkept: readonly StoredEvent[] = [];
  let connect: () => Promise<Connection | undefined> = async () => undefined;
  let connection: Connection | undefined;

  const show = (events: readonly StoredEvent[]) => {
    for (const event of events) {
      happened.set(event.id, event);
      newest = Math.max(newest, event.at);
    }
    store.setState(({ progress }) => ({ progress: applyEvents(progress, events) }));
  };

  const setDraft = (item: string, draft: Draft | undefined) =>
    store.setState(({ drafts: { [item]: _, ...others } }) => ({
      drafts: draft === undefined ? others : { ...others, [item]: draft },
    }));

  const takeValue = (key: string, value: unknown) => {
    const item = itemOfKey(key);
    if (item !== undefined) setDraft(item, readDraft(value));
    if (key !== placeKey) return;
    const place = readPlace(value);
    if (place !== undefined) store.setState({ place });
  };

  /** Joins with an opened storage: shows all that is in it, and hears what other tabs add. */
  const join = async (storage: Storage): Promise<Connection> => {
    const { log, drafts, profile, device } = storage;
    const last = () => Math.max(newest, log.last());
    const joined: Connection = {
      storage,
      record: createRecorder({ clock, random, profile, device, last }),
      lost: false,
    };
    log.onForeign(show);
    log.onState((state) => {
      joined.lost = state === "lost";
      if (state === "lost" || state === "replaced") store.setState({ storage: state === "lost" ? "failed" : "newer" });
    });
    drafts.onForeign(takeValue);
    const kept = await log.all().catch(() => undefined);
    const values = await drafts.all().catch(() => new Map<string, unknown>());
    for (const [key, value] of values) takeValue(key, value);
    show(kept?.events ?? []);
    const state = kept === undefined ? "failed" : storage.durable ? "durable" : storage.why;
    store.setState({ ready: true, profile, storage: state });
    return joined;
  };

  const connected = async () => {
    if (connection?.lost === true) connection = await connect();
    return connection;
  };

  /** Keeps events, and all that could not be kept before, in one transaction. `item`: what they answer. */
  const keep = async (events: readonly StoredEvent[], item?: string) => {
    const tell = (save: "saving" | "saved" | "failed") => {
      if (item !== undefined) store.setState(({ saves }) => ({ saves: { ...saves, [item]: save } }));
    };
    const batch = [...unkept, ...events];
    unkept = batch;
    // In a log that lives only in memory nothing is saved, and the notice says so.
    if (connection?.storage.durable === true) tell("saving");
    try {
      const storage = (await connected())?.storage;
      if (storage === undefined) return;
      await storage.log.append(batch);
      unkept = unkept.filter((event) => !batch.includes(event));
      // The half-given answer goes only now, and only if no new one has been begun.
      if (item !== undefined && store.getState().drafts[item] === undefined) storage.drafts.remove(draftKey(item));
      if (!storage.durable) return;
      tell("saved");
      if (unkept.length === 0) store.setState({ storage: "durable" });
    } catch {
      tell("failed");
      store.setState({ storage: "failed" });
    }
  };

  const happen = (events: readonly StoredEvent[], item?: string) => {
    show(events);
    void keep(events, item);
  };

  return {
    ...store,
    async start(open) {
      connect = async () => join(await open());
      connection = await connect();
    },
    check({ lang, lesson, item, attempt, answer, score, hints, ms }) {
      if (connection === undefined) return;
      const { record } = connection;
      const data = { lesson: lesson.id, attempt, answer, score, hints, ...(ms === undefined ? {} : { ms }) };
      const about = { item: item.id, shape: item.shape, text: item.text };
      const events: StoredEvent[] = [record({ type: "answered", lang, ...about, data })];
      const progress = applyEvents(store.getState().progress, events);
      const whole = lesson.items.every((each) => itemState(progress, each).answered);
      if (whole && progress.lessons[lesson.id]?.finishedAt === undefined) {
        events.push(record({ type: "lesson-finished", lang, data: { lesson: lesson.id } }));
      }
      setDraft(item.id, undefined);
      happen(events, item.id);
    },
    finish(lang, lesson) {
      if (connection === undefined) return;
      const finished: Happened = { type: "lesson-finished", lang, data: { lesson } };
      happen([connection.record(finished)]);
    },
    draft(item, draft) {
      setDraft(item, draft);
      connection?.storage.drafts.put(draftKey(item), { ...draft });
    },
    keepPlace(place) {
      const now = { ...place, at: clock.now() };
      store.setState({ place: now });
      connection?.storage.drafts.put(placeKey, now);
    },
    flush: async () => connection?.storage.drafts.flush().catch(() => undefined),
    async refresh() {
      const lost = connection?.lost === true;
      await (await connected())?.storage.log.refresh().catch(() => undefined);
      if (lost || unkept.length > 0) await keep([]);
    },
    backup: () => backup([...happened.values()], { course, profile: store.getState().profile, at: clock.now() }),
  };
}
