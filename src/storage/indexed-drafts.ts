import type { Channel } from "./channel.ts";
import type { CourseConnection } from "./course-database.ts";
import type { DraftStore } from "./drafts.ts";
import type { RowCodec } from "./row-codec.ts";
import { rowDrafts } from "./row-drafts.ts";
import type { Timers } from "./timers.ts";

/** Drafts in IndexedDB. What waits is written when the connection ends for another tab's sake. It does not close it. */
export function indexedDrafts(
  { db, onState }: CourseConnection,
  channel: Channel,
  timers: Timers,
  codec?: RowCodec,
): DraftStore {
  const drafts = rowDrafts(
    {
      all: () => db.getAll("drafts"),
      get: async (key) => (await db.get("drafts", key))?.value,
      async write(rows) {
        const transaction = db.transaction("drafts", "readwrite");
        const { store, done } = transaction;
        // It is awaited below, unless a request cannot even be made.
        done.catch(() => {});
        const requests = rows.map(({ key, value }) =>
          value === undefined ? store.delete(key) : store.put({ key, value }),
        );
        const written = Promise.all([...requests, done]);
        try {
          // Told now, since the page may be gone before the requests have answered.
          transaction.commit();
        } catch {
          // It has been aborted already; the requests say why.
        }
        await written;
      },
    },
    channel,
    timers,
    codec,
  );
  const stop = onState((state) => {
    if (state === "replaced") drafts.flush().catch(() => {});
  });
  return {
    ...drafts,
    close() {
      stop();
      drafts.close();
    },
  };
}
