import { expect, test } from "vitest";
import { answeredEvent } from "../learning/testing.ts";
import { noChannel } from "./channel.ts";
import { type EventRow, rowLog } from "./row-log.ts";

/** Rows that are on disk before whoever wrote them hears of it, and tell which were read. */
function slowRows() {
  const rows = new Map<string, unknown>();
  const read: string[] = [];
  let complete: () => void = () => {};
  const get = (id: string): EventRow => ({ id, value: rows.get(id) });
  return {
    rows,
    read,
    complete: () => complete(),
    disk: {
      state: () => "open" as const,
      onState: () => () => {},
      all: async () => [...rows.keys()].map(get),
      ids: async () => [...rows.keys()],
      async get(ids: readonly string[]) {
        read.push(...ids);
        return ids.map(get);
      },
      add(fresh: readonly EventRow[]) {
        for (const { id, value } of fresh) rows.set(id, value);
        return new Promise<void>((resolve) => {
          complete = resolve;
        });
      },
    },
  };
}

test("what is being written is not another's, even when it is already on disk", async () => {
  const { disk, complete } = slowRows();
  const log = rowLog(disk, noChannel);
  const heard: unknown[] = [];
  log.onForeign((events) => heard.push(...events));
  const written = log.append([answeredEvent({ n: 1, at: 10 })]);
  await log.refresh();
  expect(log.last()).toBe(0);
  complete();
  await written;
  await log.refresh();
  expect(heard).toEqual([]);
  expect(log.last()).toBe(10);
});

test("refreshing reads only what is new, and what does not read only once", async () => {
  const { disk, rows, read } = slowRows();
  const log = rowLog(disk, noChannel);
  const [one, two] = [answeredEvent({ n: 1 }), answeredEvent({ n: 2 })];
  rows.set(one.id, one);
  await log.all();
  rows.set(two.id, "broken");
  await log.refresh();
  await log.refresh();
  expect(read).toEqual([two.id]);
});
