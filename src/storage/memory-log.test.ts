import { expect, test } from "vitest";
import { answeredEvent } from "../learning/testing.ts";
import { describeLog } from "./log.contract.ts";
import { memoryChannels } from "./memory-channel.ts";
import { memoryLog } from "./memory-log.ts";
import { settle } from "./testing.ts";

describeLog("the log in memory", async (loses) => {
  const rows = new Map<string, unknown>();
  const channels = memoryChannels(() => loses);
  return {
    one: memoryLog(rows, channels("log")),
    other: memoryLog(rows, channels("log")),
    plant: async (id, value) => void rows.set(id, value),
    rows: async () => rows,
  };
});

test("a log passes over what it is told that is no event", async () => {
  const channel = memoryChannels();
  const log = memoryLog(new Map(), channel("log"));
  const heard: unknown[] = [];
  log.onForeign((events) => heard.push(...events));
  const stranger = channel("log");
  const event = answeredEvent({ n: 1 });
  for (const said of [null, "hello", { rows: 1 }, { rows: [{ id: event.id, value: { ...event, at: -1 } }] }]) {
    stranger.post(said);
  }
  stranger.post({ rows: [{ id: event.id, value: event }] });
  await settle();
  expect(heard).toEqual([event]);
  expect(await log.all()).toEqual({ events: [event], unreadable: 0 });
});
