import { expect, test } from "vitest";
import { seeded } from "../base/random.ts";
import type { StoredEvent } from "../learning/events/types.ts";
import { answeredEvent } from "../learning/testing.ts";
import type { EventLog } from "../storage/log.ts";
import type { Storage } from "../storage/open.ts";
import { createKeeper } from "./keeper.ts";
import { disk } from "./testing.ts";

const [one, two, three] = [1, 2, 3].map((n) => answeredEvent({ n, at: n })) as [StoredEvent, StoredEvent, StoredEvent];

/** A keeper that has opened the disk, and what it has told. */
async function keeping(open: () => Promise<Storage>) {
  const told: string[] = [];
  const keeper = createKeeper(
    { clock: { now: () => 5_000, zone: () => "Europe/Madrid" }, random: seeded("a keeper") },
    {
      events: () => {},
      values: () => {},
      value: () => {},
      unreadable: () => {},
      storage: (state) => told.push(state),
      saves: (events, save) => told.push(`${save} ${events.length}`),
    },
  );
  await keeper.start(open);
  return { keeper, told };
}

/** A disk whose log does something else. */
const instead = (open: () => Promise<Storage>, change: (log: EventLog) => Partial<EventLog>) => async () => {
  const storage = await open();
  return { ...storage, log: { ...storage.log, ...change(storage.log) } };
};

const fails = (name: string) => () => Promise.reject(new DOMException("no", name));

test("a database that comes back empty is given again all that the page has", async () => {
  const { rows, open, lose } = disk();
  rows.set(one.id, one);
  const { keeper } = await keeping(open);
  await keeper.keep([two]);
  // As Chrome does with one that it finds damaged.
  rows.clear();
  lose();
  await keeper.keep([three]);
  expect([...rows.keys()].sort()).toEqual([one.id, two.id, three.id]);
});

test("so it is when the page is only shown again", async () => {
  const { rows, open, lose } = disk();
  rows.set(one.id, one);
  const { keeper } = await keeping(open);
  rows.clear();
  lose();
  await keeper.refresh();
  expect([...rows.keys()]).toEqual([one.id]);
});

test.each([
  ["full", "QuotaExceededError"],
  ["corrupt", "ReadBackError"],
  ["failed", "AbortError"],
])("a write that ends with %s is told as that", async (why, name) => {
  const { open } = disk();
  const error = Object.assign(new Error("no"), { name });
  const { keeper, told } = await keeping(instead(open, () => ({ append: () => Promise.reject(error) })));
  await keeper.keep([one]);
  expect(told).toEqual(["durable", "saving 1", "failed 1", why]);
});

test("a log that cannot be read is damaged, and stays so though new events can be written", async () => {
  const { open } = disk();
  const { keeper, told } = await keeping(instead(open, () => ({ all: fails("UnknownError") })));
  await keeper.keep([one]);
  expect(told).toEqual(["corrupt", "saving 1", "saved 1"]);
});

test("a log none of whose rows is an event is damaged; one where a single row is not is no reason to say so", async () => {
  const { rows, open } = disk();
  rows.set(one.id, "?");
  expect((await keeping(open)).told).toEqual(["corrupt"]);
  rows.set(two.id, two);
  expect((await keeping(open)).told).toEqual(["durable"]);
});
