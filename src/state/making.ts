import type { Made } from "../learning/events/made.ts";
import { isKnown, type StoredEvent } from "../learning/events/types.ts";
import type { Progress } from "../learning/fold.ts";
import { activityOfKey, type Making, makingKey, readMaking } from "../storage/draft-values.ts";
import type { Keeper, Save } from "./keeper.ts";

/** What the screens know of things that are being made, beside what has been made (`Progress.made`). */
export interface MakingState {
  /** What has been changed since it was last in the log, here or in another tab. By activity id. */
  readonly makings: Readonly<Record<string, Making>>;
  /** What became of what this tab last put into the log. By activity id. */
  readonly madeSaves: Readonly<Record<string, Save>>;
}

/** What screens do with them. */
export interface Workshop {
  /** Shows what is being made, and keeps it, with every key. It is in the log only once it is settled. */
  keepMaking(activity: string, making: Making): void;
  /** The learner pauses: what this tab made of the activity goes into the log, if it is not what is there. */
  settle(activity: string): void;
}

interface Store {
  getState(): MakingState & { readonly progress: Progress };
  setState(change: Partial<MakingState>): void;
}

/**
 * Where things are made: shown and kept with every key, and put into the log when the learner pauses.
 *
 * What one tab is making belongs to it until it is settled: others show it, and do not write it. Two tabs that change the
 * same thing at once both put theirs into the log; the later is shown, and the earlier is in its history.
 */
export function createWorkshop(store: Store, keeper: Keeper, happen: (events: readonly StoredEvent[]) => void) {
  /** Activities whose thing this tab has changed and not yet settled; at the start, all that a crash left over. */
  const own = new Set<string>();
  let started = false;

  const making = (activity: string) => of(store.getState().makings, activity);

  const set = (activity: string, next: Making | undefined) => {
    const { [activity]: before, ...others } = store.getState().makings;
    if (before !== next) store.setState({ makings: next === undefined ? others : { ...others, [activity]: next } });
  };

  const put = (activity: string, next: Making) => {
    keeper.put(makingKey(activity), { ...next });
    // At once: a phone may take the page away right after the key.
    void keeper.flush();
  };

  const settle = (activity: string) => {
    const thing = making(activity);
    const record = keeper.record();
    if (!own.has(activity) || thing === undefined || record === undefined) return;
    own.delete(activity);
    const { progress, madeSaves } = store.getState();
    const latest = of(progress.made, activity);
    // Nothing has been made yet. What there is, such as a row without words, stays in front of the learner.
    if (latest === undefined && thing.empty) return;
    set(activity, undefined);
    if (latest !== undefined && isSame(latest, thing)) {
      const kept = of(madeSaves, activity) ?? "saved";
      if (kept === "saved") keeper.remove(makingKey(activity));
      return;
    }
    const { lang, shape, text, ...data } = thing;
    happen([record({ type: "made", lang, activity, shape, text, data })]);
  };

  return {
    keepMaking(activity: string, next: Making) {
      own.add(activity);
      set(activity, next);
      put(activity, next);
    },
    settle,
    settleAll: () => [...own].forEach(settle),
    /** All values on disk. Those of the start are what a crash, or a page that is gone, has left. */
    values(values: ReadonlyMap<string, unknown>) {
      const { makings: before, progress } = store.getState();
      const makings: Record<string, Making> = {};
      for (const [key, value] of values) {
        const activity = activityOfKey(key);
        const read = activity === undefined ? undefined : readMaking(value);
        if (activity === undefined || read === undefined) continue;
        if (!started) own.add(activity);
        const latest = of(progress.made, activity);
        if (latest === undefined || !isSame(latest, read)) makings[activity] = read;
      }
      for (const activity of own) {
        const mine = of(before, activity);
        if (mine !== undefined) makings[activity] = mine;
      }
      started = true;
      store.setState({ makings });
    },
    /** One value of another tab's; `undefined`: it is gone. */
    value(key: string, value: unknown) {
      const activity = activityOfKey(key);
      if (activity === undefined) return;
      const mine = own.has(activity) ? making(activity) : undefined;
      if (mine === undefined) set(activity, readMaking(value));
      // A tab that has just begun took it for left over.
      else if (value === undefined) put(activity, mine);
    },
    /** Events of before, or of another tab: what was being made there has been settled. */
    heard(events: readonly StoredEvent[]) {
      for (const { activity } of madeOf(events)) if (!own.has(activity)) set(activity, undefined);
    },
    saves(events: readonly StoredEvent[], save: Save) {
      const activities = madeOf(events).map(({ activity }) => activity);
      if (activities.length === 0) return;
      const { madeSaves } = store.getState();
      store.setState({ madeSaves: { ...madeSaves, ...Object.fromEntries(activities.map((each) => [each, save])) } });
      if (save !== "saved") return;
      // What was half made goes only now, and only where nothing new has been begun.
      for (const activity of activities) if (!own.has(activity)) keeper.remove(makingKey(activity));
    },
  };
}

/** The value of a record under an id, which comes from outside. */
function of<Value>(record: Readonly<Record<string, Value>>, id: string): Value | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}

function madeOf(events: readonly StoredEvent[]): readonly Made[] {
  return events.flatMap((event) => (isKnown(event) && event.type === "made" ? [event] : []));
}

function isSame({ shape, data }: Made, making: Making): boolean {
  return shape === making.shape && JSON.stringify(data.thing) === JSON.stringify(making.thing);
}
