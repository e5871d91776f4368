import { type Channel, noChannel } from "./channel.ts";
import type { EventLog } from "./log.ts";
import type { RowCodec } from "./row-codec.ts";
import { rowLog } from "./row-log.ts";

/** A log that lasts as long as the page. Several over one map of `rows` (id → value) are the tabs of one browser. */
export function memoryLog(
  rows: Map<string, unknown> = new Map(),
  channel: Channel = noChannel,
  codec?: RowCodec,
): EventLog {
  return rowLog(
    {
      state: () => "open",
      onState: () => () => {},
      all: async () => [...rows].map(([id, value]) => ({ id, value })),
      ids: async () => [...rows.keys()],
      get: async (ids) => ids.filter((id) => rows.has(id)).map((id) => ({ id, value: rows.get(id) })),
      async add(fresh) {
        for (const { id, value } of fresh) {
          if (!rows.has(id)) rows.set(id, value);
        }
      },
    },
    channel,
    codec,
  );
}
