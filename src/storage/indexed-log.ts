import type { Channel } from "./channel.ts";
import type { CourseConnection } from "./course-database.ts";
import type { EventLog } from "./log.ts";
import { rowLog } from "./row-log.ts";

/** A log in IndexedDB. It does not close the connection. */
export function indexedLog({ db, state, onState }: CourseConnection, channel: Channel): EventLog {
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
      async add(rows) {
        // Strict: what the learner sees as saved outlives a power cut, not only a killed tab.
        const { store, done, abort } = transaction(db);
        try {
          await Promise.all(
            rows.map(async ({ id, value }) => {
              if ((await store.getKey(id)) === undefined) await store.add({ id, value });
            }),
          );
        } catch (error) {
          abort();
          throw error;
        }
        await done;
      },
    },
    channel,
  );
}

function transaction(db: CourseConnection["db"]) {
  const begun = db.transaction("events", "readwrite", { durability: "strict" });
  // It is awaited later, or an error has already said why.
  begun.done.catch(() => {});
  const abort = () => {
    try {
      begun.abort();
    } catch {
      // It was aborted already.
    }
  };
  return { store: begun.store, done: begun.done, abort };
}
