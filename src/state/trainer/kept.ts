import type { StoreApi } from "zustand/vanilla";
import type { TrainerDisk } from "../../storage/trainer/disk.ts";
import { type Change, changedRows, noRows, type Rows } from "../../storage/trainer/rows.ts";
import { OvertakenError } from "../../storage/trainer/transaction.ts";
import type { TrainerState } from "./contract.ts";
import type { viewOf } from "./view.ts";

/** How often other tabs may come in between before it is given up. */
const ROUNDS = 5;

/** What is kept, as it is in memory and on the disk: the same, or not yet shown. */
export interface Kept {
  rows(): Rows;
  /**
   * Writes what a plan wants, made of the rows as they are; made once more of the rows as they are then, if another tab has written in between. One
   * after the other. `undefined` as a plan: it cannot be done. `quietly`: it is shown with the next that is, or by `show`. Never rejects: `false`,
   * and nothing has changed.
   */
  change(plan: (rows: Rows) => Plan | Promise<Plan>, quietly?: boolean): Promise<boolean>;
  /** Reads the disk anew, and shows what is there. */
  reread(): Promise<void>;
  clear(): Promise<boolean>;
  show(): Promise<void>;
}

type Plan = readonly Change[] | undefined;

/** Joins the disk with the store that screens read. `opened` is asked for once it is needed. */
export function keptIn(
  opened: Promise<TrainerDisk | undefined>,
  store: Pick<StoreApi<TrainerState>, "setState">,
  view: ReturnType<typeof viewOf>,
  isOver: () => boolean,
): Kept {
  let rows: Rows = noRows;
  let unreadable = 0;
  let line: Promise<unknown> = Promise.resolve();
  let drawing = 0;

  const inLine = <Value>(task: (disk: TrainerDisk) => Promise<Value>, otherwise: Value): Promise<Value> => {
    const next = async () => {
      const disk = await opened;
      if (disk === undefined || isOver()) return otherwise;
      return task(disk).catch(() => otherwise);
    };
    const run = line.then(next, next);
    line = run;
    return run;
  };
  const read = async (disk: TrainerDisk) => {
    ({ rows, unreadable } = await disk.read());
  };
  const show = async () => {
    const turn = ++drawing;
    const state = await view.draw(rows, unreadable);
    // What was drawn in the meantime is newer.
    if (turn === drawing && !isOver()) store.setState(state, true);
  };
  const write = async (disk: TrainerDisk, plan: Parameters<Kept["change"]>[0]): Promise<boolean> => {
    for (let round = 1; ; round++) {
      const changes = await plan(rows);
      if (changes === undefined) return false;
      try {
        if (changes.length > 0) await disk.write(changes);
        rows = changedRows(rows, changes);
        return true;
      } catch (error) {
        if (!(error instanceof OvertakenError) || round === ROUNDS) throw error;
        await read(disk);
      }
    }
  };

  return {
    rows: () => rows,
    change: (plan, quietly = false) =>
      inLine(async (disk) => {
        const done = await write(disk, plan);
        if (!quietly) await show();
        return done;
      }, false),
    reread: () =>
      inLine(async (disk) => {
        await read(disk);
        await show();
      }, undefined),
    clear: () =>
      inLine(async (disk) => {
        await disk.clear();
        await read(disk);
        await show();
        return true;
      }, false),
    show: () => inLine(show, undefined),
  };
}
