import { unwrap } from "idb";
import type { Channel } from "./channel.ts";
import type { CourseConnection } from "./course-database.ts";
import type { EventLog } from "./log.ts";
import type { RowCodec } from "./row-codec.ts";
import { rowLog } from "./row-log.ts";
import { writeRows } from "./write-rows.ts";

/** A log in IndexedDB. It does not close the connection. */
export function indexedLog({ db, state, onState }: CourseConnection, channel: Channel, codec?: RowCodec): EventLog {
  return rowLog(
    {
      state,
      onState,
      all: () => db.getAll("events"),
      ids: () => db.getAllKeys("events"),
      async get(ids) {
        const { store } = db.transaction("events");
        const found = await Promise.all(ids.map((id) => store.get(id)));
        return found.filter((row) => row !== undefined);
      },
      add: (rows) => writeRows(unwrap(db), rows),
    },
    channel,
    codec,
  );
}
