import { createStore, type StoreApi } from "zustand/vanilla";
import type { Channel } from "../storage/channel.ts";
import { eraseStored, eraseTab, type Worker } from "../storage/erase.ts";
import type { BrowserStores } from "../storage/found-names.ts";
import { type Measured, measureStored } from "../storage/measure.ts";
import type { Timers } from "../storage/timers.ts";

export interface DeviceState {
  /** All that is stored. `undefined`: it has not been measured yet. */
  readonly stored?: readonly Measured[];
  /** What the browser itself says that this address takes up, in bytes. */
  readonly usage?: number;
  /**
   * `elsewhere`: another tab is erasing, or has erased, everything. `partly`: something is still there, because another
   * tab holds on to it or the browser refused; `stored` is what.
   */
  readonly erased: "no" | "running" | "elsewhere" | "done" | "partly";
}

/** What is stored in this browser, of all courses and everybody. Nothing here rejects. */
export interface Device extends StoreApi<DeviceState> {
  /** Does nothing once everything is being erased. */
  measure(): Promise<void>;
  /** Ends what runs in all tabs, and deletes everything of ours. What it could not delete can be tried again. */
  eraseAll(): Promise<void>;
}

/** The name of the channel on which a tab says that everything is being erased. */
export const DEVICE_CHANNEL = "atenta:device";

const ERASING = "erasing";

/** Joins what the browser has stored with the screens. */
export function createDevice(parts: {
  readonly stores: BrowserStores;
  readonly timers: Timers;
  readonly channel: Channel;
  readonly workers: () => Promise<readonly Worker[]>;
  readonly usage: () => Promise<number | undefined>;
  /** Ends all that could store something again in this tab. */
  readonly stop: () => Promise<void>;
}): Device {
  const { stores, timers, channel, workers, usage, stop } = parts;
  const store = createStore<DeviceState>(() => ({ erased: "no" }));

  let measuring: Promise<void> | undefined;

  const look = async () => {
    const [stored, used] = await Promise.all([measureStored(stores, timers), usage().catch(() => undefined)]);
    store.setState({ stored, ...(used !== undefined && { usage: used }) });
  };

  /** One at a time, and none beside the erasing: a cache that is looked into is made again. */
  const measure = async () => {
    if (store.getState().erased !== "no") return;
    measuring ??= look().finally(() => {
      measuring = undefined;
    });
    await measuring;
  };

  channel.onMessage(async (said) => {
    if (said !== ERASING || store.getState().erased !== "no") return;
    store.setState({ erased: "elsewhere" });
    await stop().catch(() => {});
    eraseTab(stores);
  });

  return {
    ...store,
    measure,
    async eraseAll() {
      store.setState({ erased: "running" });
      channel.post(ERASING);
      await Promise.all([measuring, stop().catch(() => {})]);
      const left = await eraseStored(stores, timers, workers);
      await look();
      store.setState({ erased: left.length === 0 ? "done" : "partly" });
    },
  };
}
