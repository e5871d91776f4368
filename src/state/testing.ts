import type { EventLog, LogState } from "../storage/log.ts";
import { memoryChannels } from "../storage/memory-channel.ts";
import { memoryDrafts } from "../storage/memory-drafts.ts";
import { memoryLog } from "../storage/memory-log.ts";
import type { Storage } from "../storage/open.ts";

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
