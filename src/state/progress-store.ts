import { createStore, type StoreApi } from "zustand/vanilla";
import type { Clock } from "../base/clock.ts";
import type { Random } from "../base/random.ts";
import type { Score } from "../exercises/contract.ts";
import type { Draft, Sure } from "../learning/attempt.ts";
import type { LateEvent, LateHappened } from "../learning/events/late.ts";
import { type Event, isKnown, type StoredEvent } from "../learning/events/types.ts";
import { applyEvents, emptyProgress, type Progress } from "../learning/fold.ts";
import type { Json } from "../learning/json.ts";
import { createLedger } from "../learning/ledger.ts";
import { isFinished, itemState, type LessonItems } from "../learning/mastery.ts";
import type { Happened } from "../learning/recorder.ts";
import { draftKey, itemOfKey, type Place, placeKey, readDraft, readPlace } from "../storage/draft-values.ts";
import { backup } from "../storage/export.ts";
import type { Storage, WhyNot } from "../storage/open.ts";
import { createKeeper, type Save } from "./keeper.ts";
import { type Lease, lease } from "./lease.ts";
import { createWorkshop, type MakingState, type Workshop } from "./making.ts";

/** Where answers go: `opening` until the log has been read; then kept for good, or not, and why. */
export type StorageState = "opening" | "durable" | WhyNot;

export interface ProgressState extends MakingState {
  /** False in the prerendered page and in the first render after it: nothing shows progress yet. */
  readonly ready: boolean;
  readonly profile: string;
  readonly progress: Progress;
  /** Half-given answers by item id. */
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly place?: Place;
  readonly storage: StorageState;
  /** Rows of the log that do not read. */
  readonly unreadable: number;
  /** What became of an item's last answer in this tab, by item; and of what `happen` was given of late types, by its id. */
  readonly saves: Readonly<Record<string, Save>>;
  /** How many events there are: whoever folds them for themselves looks again when it changes. */
  readonly size: number;
  /** Overwritten values of other parts than lessons, as they are stored: not trusted. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** An answer that was checked. */
export interface CheckedAnswer {
  readonly lang: string;
  readonly lesson: LessonItems;
  readonly item: { readonly id: string; readonly shape: string; readonly text: string };
  readonly attempt: number;
  readonly answer: Json;
  readonly score: Score;
  /** Whether the answer itself is fully right, whatever the hints cost. */
  readonly right: boolean;
  readonly hints: number;
  readonly sure?: Sure;
  /** Milliseconds from the first touch of this attempt to the check, where known. */
  readonly ms?: number;
  /** Where it was asked, if not on its lesson's page. */
  readonly during?: "review";
}

export interface ProgressStore extends StoreApi<ProgressState>, Workshop {
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
  /** Shows an overwritten value of another part and keeps it at once; `undefined` takes it away. */
  keepValue(key: string, value: Json | undefined): void;
  /** Writes now what is waiting: the page may be gone in a moment. */
  flush(): Promise<void>;
  /** Reads what other tabs wrote while this one slept. */
  refresh(): Promise<void>;
  /** Everything that happened, kept or not, whether or not it was taken back. */
  events(): readonly StoredEvent[];
  /** Whether an event is here and has not been taken back. */
  counts(id: string): boolean;
  /** A complete event of what happened, for `add` or `happen`. `undefined` before `start`. */
  record<One extends Happened | LateHappened>(
    happened: One,
  ): Extract<Event | LateEvent, { type: One["type"] }> | undefined;
  /** Shows events at once, and keeps them in one transaction; what becomes of late types is told in `saves`. */
  happen(events: readonly StoredEvent[]): void;
  /** Keeps events all at once, and shows them once they are on disk. `false`: nothing has changed. Never rejects. */
  add(events: readonly StoredEvent[]): Promise<boolean>;
  /** The same as the text of a file. */
  backup(): string;
  /** Writes what waits, and forgets everything: from here on it is as before `start`, which may be called again. Never rejects. */
  stop(): Promise<void>;
}

const beginning = (): ProgressState => ({
  ready: false,
  profile: "",
  progress: emptyProgress,
  drafts: {},
  makings: {},
  storage: "opening",
  unreadable: 0,
  saves: {},
  madeSaves: {},
  size: 0,
  values: {},
});

/** Joins the log with the screens: what happens is shown at once, then kept, and what was kept is told. */
export function createProgressStore(parts: {
  readonly course: string;
  readonly clock: Clock;
  readonly random: Random;
}): ProgressStore {
  const { course, clock } = parts;
  const store = createStore<ProgressState>(beginning);
  let mine = ofOnePerson(lease(store), parts);
  /** Somebody has left and nobody has come: what screens still say is for nobody. */
  let between = false;
  /** By profile, what could not be written when it was left: it waits for them, and is shown to nobody else. */
  const unkept = new Map<string, readonly StoredEvent[]>();

  return {
    ...store,
    async start(open) {
      const { keeper, workshop, happen } = mine;
      const { profile } = await keeper.start(open);
      if (mine.keeper !== keeper) return;
      between = false;
      const late = unkept.get(profile) ?? [];
      unkept.delete(profile);
      if (late.length > 0) happen(late);
      workshop.settleAll();
      store.setState({ ready: true, profile });
    },
    async stop() {
      const { keeper, workshop, screens } = mine;
      const { profile } = store.getState();
      workshop.settleAll();
      // At once: a storage that takes its time keeps nothing on the screen.
      screens.letGo();
      mine = ofOnePerson(lease(store), parts);
      between = true;
      store.setState(beginning(), true);
      const late = await keeper.stop();
      if (late.length > 0) unkept.set(profile, late);
    },
    check({ lang, lesson, item, attempt, answer, score, right, hints, sure, ms, during }) {
      const record = mine.keeper.record();
      if (record === undefined) return;
      const optional = { ...(sure && { sure }), ...(ms === undefined ? {} : { ms }), ...(during && { during }) };
      const data = { lesson: lesson.id, attempt, answer, score, right, hints, ...optional };
      const about = { item: item.id, shape: item.shape, text: item.text };
      const answered = record({ type: "answered", lang, ...about, data });
      const events: StoredEvent[] = [answered];
      mine.last.set(item.id, answered.id);
      const progress = applyEvents(store.getState().progress, events);
      const whole = lesson.items.every((each) => itemState(progress, each).answered);
      if (whole && !isFinished(progress, lesson)) {
        events.push(record({ type: "lesson-finished", lang, data: { lesson: lesson.id } }));
      }
      mine.setDraft(item.id, undefined);
      mine.happen(events);
    },
    finish(lang, lesson) {
      const finished: Happened = { type: "lesson-finished", lang, data: { lesson } };
      const event = mine.keeper.record()?.(finished);
      if (event !== undefined) mine.happen([event]);
    },
    draft(item, draft) {
      if (between) return;
      mine.setDraft(item, draft);
      mine.keeper.put(draftKey(item), { ...draft });
      // At once: a phone may take the page away right after the tap.
      void mine.keeper.flush();
    },
    keepMaking: (activity, making) => between || mine.workshop.keepMaking(activity, making),
    settle: (activity) => mine.workshop.settle(activity),
    keepPlace(place) {
      if (between) return;
      const now = { ...place, at: clock.now() };
      store.setState({ place: now });
      mine.keeper.put(placeKey, now);
    },
    keepValue(key, value) {
      if (between) return;
      mine.setValue(key, value);
      if (value === undefined) mine.keeper.remove(key);
      else mine.keeper.put(key, value);
      void mine.keeper.flush();
    },
    flush() {
      mine.workshop.settleAll();
      return mine.keeper.flush();
    },
    refresh: () => mine.keeper.refresh(),
    events: () => mine.ledger.events(),
    counts: (id) => mine.ledger.counts(id),
    record: (happened) => mine.keeper.record()?.(happened),
    happen: (events) => mine.happen(events),
    async add(events) {
      const { keeper, heard } = mine;
      const kept = await keeper.append(events);
      // Whoever has left meanwhile finds them when they come back.
      if (kept && mine.keeper === keeper) heard(events);
      return kept;
    },
    backup: () => backup(mine.ledger.events(), { course, profile: store.getState().profile, at: clock.now() }),
  };
}

/** What stands between the screens and the storage of one person. */
function ofOnePerson(store: Lease<ProgressState>, parts: { readonly clock: Clock; readonly random: Random }) {
  /** All that the screens show, whether or not it could be kept. */
  const ledger = createLedger();

  /** By item, the last answer that this tab gave: only what becomes of that one is told. */
  const last = new Map<string, string>();

  const show = (events: readonly StoredEvent[]) => {
    const progress = ledger.add(events);
    store.setState({ progress, size: ledger.size() });
  };

  const setValue = (key: string, value: unknown) =>
    store.setState(({ values: { [key]: _, ...others } }) => ({
      values: value === undefined ? others : { ...others, [key]: value },
    }));

  const setDraft = (item: string, draft: Draft | undefined) =>
    store.setState(({ drafts: { [item]: _, ...others } }) => ({
      drafts: draft === undefined ? others : { ...others, [item]: draft },
    }));

  const setPlace = (value: unknown) => {
    const place = readPlace(value);
    if (place !== undefined) store.setState({ place });
  };

  const keeper = createKeeper(parts, {
    events: (events) => heard(events),
    values(values) {
      const drafts: Record<string, Draft> = {};
      const others: Record<string, unknown> = {};
      for (const [key, value] of values) {
        const item = itemOfKey(key);
        const draft = item === undefined ? undefined : readDraft(value);
        if (item === undefined) others[key] = value;
        else if (draft !== undefined) drafts[item] = draft;
      }
      store.setState({ drafts, values: others });
      setPlace(values.get(placeKey));
      workshop.values(values);
    },
    value(key, value) {
      const item = itemOfKey(key);
      if (item === undefined) setValue(key, value);
      else setDraft(item, readDraft(value));
      if (key === placeKey) setPlace(value);
      workshop.value(key, value);
    },
    storage: (storage) => store.setState({ storage }),
    unreadable: (unreadable) => store.setState({ unreadable }),
    saves(events, save) {
      const items = events.flatMap((event) =>
        // What became of an earlier answer says nothing of the one that stands there now.
        isKnown(event) && event.type === "answered" && (last.get(event.item) ?? event.id) === event.id
          ? [event.item]
          : [],
      );
      const late = events.flatMap((event) => (isKnown(event) ? [] : [event.id]));
      store.setState(({ saves }) => ({
        saves: { ...saves, ...Object.fromEntries([...items, ...late].map((of) => [of, save])) },
      }));
      workshop.saves(events, save);
      if (save !== "saved") return;
      // The half-given answer goes only now, and only where no new one has been begun.
      for (const item of items) if (store.getState().drafts[item] === undefined) keeper.remove(draftKey(item));
    },
  });

  const heard = (events: readonly StoredEvent[]) => {
    show(events);
    workshop.heard(events);
  };

  const happen = (events: readonly StoredEvent[]) => {
    show(events);
    void keeper.keep(events);
  };

  const workshop = createWorkshop(store, keeper, happen);

  return { ledger, last, setDraft, setValue, keeper, workshop, happen, heard, screens: store };
}
