import { type CourseConnection, courseName, openCourse } from "../course-database.ts";
import { deleteDatabase } from "../delete-database.ts";
import type { PassphraseLock, ProfileRow } from "../profile-row.ts";
import type { Profiles } from "../profiles.ts";
import { readAlone } from "../read-alone.ts";
import { SPARE } from "../remove-profile.ts";
import type { RowCodec } from "../row-codec.ts";
import type { Timers } from "../timers.ts";
import { type Copies, copyRows, departed, dropCopies, isCopied, uncopied } from "./copying.ts";
import { finishMove } from "./former.ts";
import { recodeTrainer } from "./trainer-rows.ts";

/** Where a profile is, and how its rows are to be written. */
export interface Move {
  readonly indexedDB: IDBFactory;
  readonly timers: Timers;
  readonly profiles: Pick<Profiles, "all" | "change">;
  readonly row: ProfileRow;
  /** How the rows are written now, and how they are to be. `undefined`: as they are. */
  readonly from: RowCodec | undefined;
  readonly to: RowCodec | undefined;
  /** The lock of `to`. */
  readonly lock: PassphraseLock | undefined;
}

/** How often others may come in between before it is given up. */
const ROUNDS = 5;

/**
 * Writes all that a profile has stored anew, into a database of its own, by another codec. The order is what makes it
 * safe: the new database is written and read back, compared once more with the old one while nobody has that open, and
 * only then the profile's row points to it; the old one goes last. Broken off before the row has changed, everything is
 * as it was; broken off after, the next opening ends it. What others write meanwhile is moved, too. Rejects only if
 * nothing has changed.
 *
 * What lay in the clear may stay in the browser's own files for a while, until it uses their place again: a page cannot
 * overwrite them. Who must be sure of that makes an encrypted profile before anything is written.
 */
export async function moveRows(move: Move): Promise<void> {
  const { indexedDB, timers, row, from, to } = move;
  const target = await openNew(move);
  let copies: Copies;
  let after: ProfileRow;
  try {
    try {
      copies = await copy(target.connection, move);
    } finally {
      target.connection.close();
    }
    // What a trainer keeps is decrypted before: afterwards nobody has the key. It is encrypted after: before, nobody has it yet.
    if (to === undefined) await recodeTrainer({ indexedDB, timers, row, from, to });
    after = await pointTo(target.generation, move);
  } catch (error) {
    await clearUp(move, target).catch(() => {});
    throw error;
  }
  await finishMove({ indexedDB, timers, row: after, codec: to, move: { from, copies } }).catch(() => {});
}

interface Target {
  readonly generation: number;
  readonly name: string;
  readonly connection: CourseConnection;
}

/** A database that was not there before: what an attempt left that was broken off, or another tab has just made, is not touched. */
async function openNew({ indexedDB, timers, row }: Move): Promise<Target> {
  for (let more = 1; more <= SPARE; more++) {
    const generation = (row.generation ?? 1) + more;
    const name = courseName(row.course, row.profile, generation);
    let made = false;
    const connection = await openCourse(indexedDB, timers, name, () => {
      made = true;
    });
    if (made) return { generation, name, connection };
    connection.close();
  }
  throw new Error("Too many attempts were broken off");
}

/** Lets the profile's row lead to the new database, if it still leads to the one that was copied. */
async function pointTo(generation: number, { profiles, row, lock }: Move): Promise<ProfileRow> {
  const before = row.generation ?? 1;
  const others = Array.from({ length: generation - 1 }, (_, at) => at + 1).filter((each) => each !== before);
  const after = await profiles.change(row.profile, (now) => {
    if (now.generation !== row.generation || now.lock?.kind !== row.lock?.kind) throw new Error("It has moved already");
    const { lock: _, lockAfter, ...rest } = now;
    const locked = lock && { lock, ...(lockAfter && { lockAfter }) };
    return { ...rest, ...locked, generation, former: [before, ...others] };
  });
  if (after === undefined) throw new Error("The profile is not here any more");
  return after;
}

/** Copies until nothing is left that has not been copied and read back. */
async function copy(connection: CourseConnection, { indexedDB, timers, row, from, to }: Move): Promise<Copies> {
  const copies: Copies = new Map();
  const old = courseName(row.course, row.profile, row.generation);
  for (let round = 0; round < ROUNDS; round++) {
    const found = await readAlone(indexedDB, timers, old, () => false);
    const [news, gone] = [uncopied(found, copies), departed(found, copies)];
    if (round > 0 && news.length === 0 && gone.length === 0) return copies;
    await copyRows(connection, news, copies, { from, to });
    await dropCopies(connection, gone, copies);
    if (!(await isCopied(connection, copies, to))) throw new Error("What was copied does not read as it was");
  }
  throw new Error("Others go on writing");
}

/** Takes the new database away again, unless the row did change and only the answer was lost. */
async function clearUp(move: Move, { generation, name }: Target): Promise<void> {
  const { indexedDB, timers, profiles, row, from } = move;
  const now = (await profiles.all()).find(({ profile }) => profile === row.profile);
  if (now?.generation === generation) return;
  await Promise.all([
    recodeTrainer({ indexedDB, timers, row, from, to: from }),
    deleteDatabase(indexedDB, timers, name),
  ]);
}
