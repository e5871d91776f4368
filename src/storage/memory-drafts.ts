import { type Channel, noChannel } from "./channel.ts";
import type { DraftStore } from "./drafts.ts";
import type { RowCodec } from "./row-codec.ts";
import { rowDrafts } from "./row-drafts.ts";
import type { Timers } from "./timers.ts";

/** Drafts that last as long as the page. Several over one map of `rows` (key → value) are the tabs of one browser. */
export function memoryDrafts(
  timers: Timers,
  rows: Map<string, unknown> = new Map(),
  channel: Channel = noChannel,
  codec?: RowCodec,
): DraftStore {
  return rowDrafts(
    {
      all: async () => [...rows].map(([key, value]) => ({ key, value })),
      get: async (key) => rows.get(key),
      async write(changed) {
        for (const { key, value } of changed) {
          if (value === undefined) rows.delete(key);
          else rows.set(key, value);
        }
      },
    },
    channel,
    timers,
    codec,
  );
}
