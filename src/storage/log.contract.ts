import { describe, expect, test } from "vitest";
import type { StoredEvent } from "../learning/events/types.ts";
import { answeredEvent, finishedEvent, testId } from "../learning/testing.ts";
import type { EventLog } from "./log.ts";
import { settle } from "./testing.ts";

/** Two tabs that have one log open, and the rows below it. */
export interface LogTabs {
  readonly one: EventLog;
  readonly other: EventLog;
  /** Writes a row below the log, as a broken or another program might. */
  plant(id: string, value: unknown): Promise<void>;
  rows(): Promise<ReadonlyMap<string, unknown>>;
}

/** What every `EventLog` must do. `loses`: whether messages between its tabs are lost. */
export function describeLog(name: string, open: (loses: boolean) => Promise<LogTabs>): void {
  const one = answeredEvent({ n: 1, at: 10 });
  const two = finishedEvent({ n: 2, at: 20 });
  const unknown = { id: testId(3), v: 1, type: "noted", at: 30, words: "…" };

  const listen = (log: EventLog) => {
    const heard: StoredEvent[][] = [];
    const stop = log.onForeign((events) => heard.push([...events]));
    return { heard, stop };
  };

  describe(name, () => {
    test("is empty at first", async () => {
      const tabs = await open(false);
      expect(await tabs.one.all()).toEqual({ events: [], unreadable: 0 });
      expect(tabs.one.state()).toBe("open");
      expect(tabs.one.last()).toBe(0);
    });

    test("gives what was appended, by time, unknown events too", async () => {
      const tabs = await open(false);
      await tabs.one.append([unknown, two]);
      await tabs.one.append([one]);
      expect((await tabs.one.all()).events).toEqual([one, two, unknown]);
      expect(tabs.one.last()).toBe(30);
    });

    test("keeps rows of an id and the event as it is", async () => {
      const tabs = await open(false);
      await tabs.one.append([one]);
      expect(await tabs.rows()).toEqual(new Map([[one.id, one]]));
    });

    test("counts an id once, and leaves what it has as it is", async () => {
      const tabs = await open(false);
      await tabs.one.append([one, one]);
      await tabs.one.append([answeredEvent({ n: 1, at: 99 }), two]);
      expect(await tabs.rows()).toEqual(
        new Map<string, StoredEvent>([
          [one.id, one],
          [two.id, two],
        ]),
      );
      expect((await tabs.other.all()).events).toEqual([one, two]);
    });

    test("refuses a malformed event, and everything that came with it", async () => {
      const tabs = await open(false);
      await expect(tabs.one.append([one, answeredEvent({ n: 2, attempt: 0 })])).rejects.toThrow(TypeError);
      expect((await tabs.one.all()).events).toEqual([]);
    });

    test("tells the other tab, once, and not itself", async () => {
      const tabs = await open(false);
      const mine = listen(tabs.one);
      const others = listen(tabs.other);
      await tabs.one.append([one, two]);
      await tabs.one.append([two]);
      await settle();
      await tabs.other.refresh();
      await tabs.one.refresh();
      expect(others.heard).toEqual([[one, two]]);
      expect(mine.heard).toEqual([]);
      expect(tabs.other.last()).toBe(20);
    });

    test("tells no one who stopped listening or closed", async () => {
      const tabs = await open(false);
      const stopped = listen(tabs.other);
      stopped.stop();
      await tabs.one.append([one]);
      await settle();
      const closed = listen(tabs.other);
      tabs.other.close();
      await tabs.one.append([two]);
      await settle();
      expect([...stopped.heard, ...closed.heard]).toEqual([]);
    });

    test("finds by refreshing what a lost message did not tell", async () => {
      const tabs = await open(true);
      const { heard } = listen(tabs.other);
      await tabs.one.append([one]);
      await settle();
      expect(heard).toEqual([]);
      await tabs.other.refresh();
      await tabs.other.refresh();
      expect(heard).toEqual([[one]]);
    });

    test("does not take for another's what it is writing itself", async () => {
      const tabs = await open(false);
      const { heard } = listen(tabs.one);
      await Promise.all([tabs.one.append([one]), tabs.one.refresh(), tabs.one.refresh()]);
      expect(heard).toEqual([]);
    });

    test("an event told while everything is being read is heard or read", async () => {
      const tabs = await open(false);
      const { heard } = listen(tabs.other);
      const [{ events }] = await Promise.all([tabs.other.all(), tabs.one.append([one])]);
      await settle();
      expect([...events, ...heard.flat()]).toContainEqual(one);
    });

    test("keeps and counts rows that do not read", async () => {
      const tabs = await open(false);
      const broken = { ...one, data: "?" };
      await tabs.plant(one.id, broken);
      await tabs.plant(testId(9), two);
      await tabs.one.append([unknown]);
      expect(await tabs.one.all()).toEqual({ events: [unknown], unreadable: 2 });
      await tabs.one.refresh();
      expect(await tabs.one.all()).toEqual({ events: [unknown], unreadable: 2 });
      expect(await tabs.rows()).toEqual(
        new Map<string, unknown>([
          [one.id, broken],
          [testId(9), two],
          [unknown.id, unknown],
        ]),
      );
    });

    test("appends nothing after it was closed", async () => {
      const tabs = await open(false);
      tabs.one.close();
      expect(tabs.one.state()).toBe("closed");
      await expect(tabs.one.append([one])).rejects.toThrow("closed");
      expect(await tabs.rows()).toEqual(new Map());
    });
  });
}
