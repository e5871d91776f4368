import { openExisting } from "../existing-database.ts";
import type { ProfileRow } from "../profile-row.ts";
import type { RowCodec } from "../row-codec.ts";
import type { Timers } from "../timers.ts";
import { trainerName } from "../trainer/name.ts";

/**
 * Writes what a person keeps as a trainer by another codec; where no trainer's page was ever opened there is nothing to write, and none of
 * its code is fetched. Rows that are written so already stay. Rejects if nothing has changed.
 */
export async function recodeTrainer(parts: {
  readonly indexedDB: IDBFactory;
  readonly timers: Timers;
  readonly row: Pick<ProfileRow, "course" | "profile">;
  readonly from: RowCodec | undefined;
  readonly to: RowCodec | undefined;
}): Promise<void> {
  const { indexedDB, timers, row, from, to } = parts;
  if (from === undefined && to === undefined) return;
  const name = trainerName(row.course, row.profile);
  const there = await openExisting(indexedDB, timers, name);
  if (there === undefined) return;
  there.close();
  const { recodeDatabase } = await import("../trainer/recode.ts");
  await recodeDatabase({ indexedDB, timers, name, codecs: { from, to } });
}
