import type { IDBPDatabase } from "idb";
import type { RowCodec } from "../row-codec.ts";
import type { Timers } from "../timers.ts";
import { openTrainerDatabase, type RawRow, type TrainerSchema } from "./database.ts";
import { type Kind, kinds, rowName } from "./kinds.ts";
import { OvertakenError, type RawChange, readRaw, writeRaw } from "./transaction.ts";

/** How often others may come in between before it is given up. */
const ROUNDS = 5;

/** How a profile's rows are written: `from` what is there, `to` what is to be. `undefined`: as they are. */
export interface Codecs {
  readonly from: RowCodec | undefined;
  readonly to: RowCodec | undefined;
}

/**
 * Writes all that is in a trainer's database by another codec, in one transaction: all of it or nothing. Rows that `from` does not
 * read stay what they are. Rejects if nothing has changed.
 */
export async function recodeDatabase(parts: {
  readonly indexedDB: IDBFactory;
  readonly timers: Timers;
  readonly name: string;
  readonly codecs: Codecs;
}): Promise<void> {
  const { indexedDB, timers, name, codecs } = parts;
  const connection = await openTrainerDatabase(indexedDB, timers, name);
  try {
    await recodeRows(connection.db, codecs);
  } finally {
    connection.close();
  }
}

/** The same in a database that is open. */
export async function recodeRows(db: IDBPDatabase<TrainerSchema>, { from, to }: Codecs): Promise<void> {
  for (let round = 1; ; round++) {
    const { rows, times } = await readRaw(db);
    const changes: RawChange[] = [];
    for (const kind of kinds) {
      const there = new Map(rows.get(kind)?.map(({ id, value }) => [id, value]));
      for (const row of rows.get(kind) ?? []) changes.push(...(await recoded(kind, row, there, from, to)));
    }
    if (changes.length === 0) return;
    try {
      return await writeRaw(db, changes, times, true);
    } catch (error) {
      if (!(error instanceof OvertakenError) || round === ROUNDS) throw error;
    }
  }
}

async function recoded(
  kind: Kind,
  { id, value }: RawRow,
  there: ReadonlyMap<string, unknown>,
  from: RowCodec | undefined,
  to: RowCodec | undefined,
): Promise<readonly RawChange[]> {
  // Bytes are somebody's encrypted row: in the clear nothing is stored so.
  const clear = !ArrayBuffer.isView(value);
  const recodes = !clear && from !== to;
  const read = clear ? to && { name: rowName(kind, id), value } : recodes ? await from?.decode(id, value) : undefined;
  if (!read?.name.startsWith(`${kind}/`)) return [];
  const key = to === undefined ? read.name.slice(kind.length + 1) : await to.key(read.name);
  const gone = { kind, key: id, before: value, after: undefined };
  // What was written by the codec that is wanted is the newer one.
  if (there.has(key)) return [gone];
  return [
    gone,
    { kind, key, before: undefined, after: to === undefined ? read.value : await to.encode(read.name, read.value) },
  ];
}
