import { courseName, openCourse } from "../course-database.ts";
import { deleteDatabase } from "../delete-database.ts";
import { isProfileRow, type ProfileRow } from "../profile-row.ts";
import { readAlone } from "../read-alone.ts";
import { openRegistry } from "../registry.ts";
import type { RowCodec } from "../row-codec.ts";
import type { Timers } from "../timers.ts";
import { type Copies, copyRows, type RawRow, uncopied } from "./copying.ts";
import { recodeTrainer } from "./trainer-rows.ts";

/** How often others may come in between before it is left for the next time. */
const ROUNDS = 5;

/**
 * Ends a move into another database: what was written to the former one at the last moment comes along, and the former
 * ones are deleted. Rejects if another tab holds on to one; then the next opening of the profile ends it. `codec`: how the
 * rows are written now. What `move` knows, the next opening does not: then a former database in the clear is joined as a
 * whole, and an encrypted one, to which nobody has the key any more, is deleted. What a trainer keeps has one database and stays
 * in it; it is encrypted first of all.
 */
export async function finishMove(parts: {
  readonly indexedDB: IDBFactory;
  readonly timers: Timers;
  readonly row: ProfileRow;
  readonly codec: RowCodec | undefined;
  readonly move?: { readonly from: RowCodec | undefined; readonly copies: Copies };
}): Promise<void> {
  const { indexedDB, timers, row, codec, move } = parts;
  const { former = [] } = row;
  // Once more, where it was done before the row changed: another tab may have come in between.
  await recodeTrainer({ indexedDB, timers, row, from: move?.from, to: codec });
  for (const [at, each] of former.entries()) {
    const name = courseName(row.course, row.profile, each);
    if (at === 0 && (move !== undefined || codec !== undefined)) await join(parts, name);
    await deleteDatabase(indexedDB, timers, name);
  }
  await forget(indexedDB, timers, row);
}

async function join({ indexedDB, timers, row, codec, move }: Parameters<typeof finishMove>[0], name: string) {
  const copies: Copies = move?.copies ?? new Map();
  const connection = await openCourse(indexedDB, timers, courseName(row.course, row.profile, row.generation));
  try {
    for (let round = 0; round < ROUNDS; round++) {
      let news: readonly RawRow[] = [];
      const { cleared } = await readAlone(indexedDB, timers, name, (rows) => {
        news = uncopied(rows, copies);
        return news.length === 0;
      });
      if (cleared || news.length === 0) return;
      await copyRows(connection, news, copies, { from: move?.from, to: codec, keepDrafts: move === undefined });
    }
    throw new Error("Others go on writing");
  } finally {
    connection.close();
  }
}

async function forget(indexedDB: IDBFactory, timers: Timers, { course, profile }: ProfileRow): Promise<void> {
  const connection = await openRegistry(indexedDB, timers);
  try {
    const { store, done } = connection.db.transaction("profiles", "readwrite");
    done.catch(() => {});
    const now = await store.get([course, profile]);
    if (isProfileRow(now)) {
      const { former: _, ...rest } = now;
      await store.put(rest);
    }
    await done;
  } finally {
    connection.close();
  }
}
