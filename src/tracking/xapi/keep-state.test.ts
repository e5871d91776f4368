import { expect, test } from "vitest";
import { seeded } from "../../base/random.ts";
import { manualTimers } from "../../storage/testing.ts";
import { createCopy } from "../copy.ts";
import type { Answer } from "./delivery.ts";
import { createStateKeeper } from "./keep-state.ts";
import { settle } from "./testing/senders.ts";
import { anAgent } from "./testing/store.ts";

type Written = Exclude<Answer, { is: "there" }>;

/** A store that answers when a test says so. What is written is in it from the answer on. */
function keeper() {
  const asked: { readonly state: string; readonly keepalive: boolean; answer(written: Written): void }[] = [];
  const stored: string[] = [];
  const learner = { done: 1 };
  const keep = createStateKeeper(
    {
      client: {
        writeState: (_, document, how) =>
          new Promise((resolve) => {
            const { state } = document as { readonly state: string };
            const answer = (written: Written) => {
              if (written.is === "stored") stored.push(state);
              resolve(written);
            };
            asked.push({ state, keepalive: how?.keepalive ?? false, answer });
          }),
      },
      address: { activityId: "urn:a:b", agent: anAgent, stateId: "atenta" },
      from: { attempt: "attempt", seq: 0, acknowledged: 0, send: false },
      report: (seq) => ({ state: `${learner.done}.${seq}` }),
      copy: createCopy(undefined, ""),
      timers: manualTimers(),
      random: seeded("keeper"),
    },
    () => {},
  );
  return { keep, asked, stored, learner };
}

test("one state at a time is on its way, and then the latest", async () => {
  const { keep, asked, stored, learner } = keeper();
  const first = keep.write();
  learner.done = 2;
  void keep.write();
  learner.done = 3;
  const last = keep.write();
  expect(asked.map(({ state }) => state)).toEqual(["1.1"]);
  asked[0]?.answer({ is: "stored" });
  await settle();
  expect(asked.map(({ state }) => state)).toEqual(["1.1", "3.3"]);
  asked[1]?.answer({ is: "stored" });
  await Promise.all([first, last]);
  expect(stored).toEqual(["1.1", "3.3"]);
  expect(keep.told()).toMatchObject({ isCurrent: true, failed: 0 });
});

test.each([false, true])("one that was overtaken is written again (hidden: %s)", async (hidden) => {
  const { keep, asked, stored, learner } = keeper();
  void keep.write(hidden);
  learner.done = 2;
  void keep.write(true);
  expect(asked.map(({ state, keepalive }) => [state, keepalive])).toEqual([
    ["1.1", hidden],
    ["2.2", true],
  ]);
  asked[1]?.answer({ is: "stored" });
  await settle();
  expect(keep.told().isCurrent).toBe(true);
  asked[0]?.answer({ is: "stored" });
  await settle();
  expect(keep.told().isCurrent).toBe(false);
  asked[2]?.answer({ is: "stored" });
  await settle();
  expect(stored).toEqual(["2.2", "1.1", "2.2"]);
  expect(keep.told().isCurrent).toBe(true);
});

test("a state that has no room in what a browser sends for a page that has gone is sent without that", () => {
  const { keep, asked, learner } = keeper();
  learner.done = 10 ** 20;
  void keep.write(true);
  expect(asked[0]?.keepalive).toBe(true);
  Object.assign(learner, { done: "x".repeat(36_000) });
  void keep.write(true);
  expect(asked[1]?.keepalive).toBe(false);
});
