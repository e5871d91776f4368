import { seeded } from "../base/random.ts";
import type { Made } from "../learning/events/made.ts";
import { byTime } from "../learning/events/order.ts";
import type { Json } from "../learning/json.ts";
import type { Making } from "../storage/draft-values.ts";
import type { EventLog, LogState } from "../storage/log.ts";
import { memoryChannels } from "../storage/memory-channel.ts";
import { memoryDrafts } from "../storage/memory-drafts.ts";
import { memoryLog } from "../storage/memory-log.ts";
import type { Storage } from "../storage/open.ts";
import { createProgressStore, type ProgressStore } from "./progress-store.ts";

const timers = {
  after: (_: number, run: () => void) => {
    run();
    return () => {};
  },
};

/**
 * A disk, and a way to open it whose log can be made to refuse or to be lost. Each opening is a tab; they hear each other,
 * but for what `loses` lets get lost.
 */
export function disk(loses?: () => boolean) {
  const channel = memoryChannels(loses);
  const rows = new Map<string, unknown>();
  const draftRows = new Map<string, unknown>();
  let refuses = false;
  let shut = false;
  let opened = 0;
  let lose: (state: LogState) => void = () => {};
  const open = async (): Promise<Storage> => {
    opened++;
    let lost = false;
    const inner = memoryLog(rows, channel("events"));
    const log: EventLog = {
      ...inner,
      append: async (events) => {
        await Promise.resolve();
        if (refuses || lost) throw new Error("The disk is full");
        return inner.append(events);
      },
      onState: (listener) => {
        lose = (state) => {
          lost = true;
          listener(state);
        };
        return () => {};
      },
    };
    const who = { profile: "a-profile", device: "a-device" };
    if (shut) {
      const memory = { log: memoryLog(), drafts: memoryDrafts(timers), close: async () => {} };
      return { durable: false, why: "failed", error: undefined, ...memory, profile: "another", device: "another" };
    }
    return {
      durable: true,
      log,
      drafts: memoryDrafts(timers, draftRows, channel("drafts")),
      ...who,
      close: async () => {},
    };
  };
  return {
    rows,
    draftRows,
    open,
    refuse: (value: boolean) => (refuses = value),
    lose: () => lose("lost"),
    shut: (value: boolean) => {
      shut = value;
    },
    opened: () => opened,
  };
}

/** Something half made. */
export const making = (thing: Json, given: Partial<Making> = {}): Making => ({
  lang: "es",
  shape: "a-shape",
  text: "a-text",
  lesson: "a-lesson",
  kind: "a-kind",
  title: "A title",
  thing,
  ...given,
});

export const settled = () => new Promise((done) => setTimeout(done));

let seed = 0;

/** A tab that has opened the disk. */
export async function tab({ open }: Pick<ReturnType<typeof disk>, "open">): Promise<ProgressStore> {
  const clock = { now: () => 5_000, zone: () => "Europe/Madrid" };
  const store = createProgressStore({ course: "a-course", clock, random: seeded(`tab ${seed++}`) });
  await store.start(open);
  return store;
}

/** What a screen shows of an activity. */
export function shown(store: ProgressStore, activity = "mine"): Json | undefined {
  const { makings, progress } = store.getState();
  return (makings[activity] ?? progress.made[activity]?.data)?.thing;
}

export const beingMade = (store: ProgressStore) => Object.keys(store.getState().makings);

export const madeIn = (rows: ReadonlyMap<string, unknown>) =>
  ([...rows.values()] as Made[]).filter(({ type }) => type === "made").sort(byTime);
export const things = (rows: ReadonlyMap<string, unknown>) => madeIn(rows).map(({ data }) => data.thing);
