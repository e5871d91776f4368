import { describe, expect, test } from "vitest";
import { testId } from "../../learning/testing.ts";
import { deliveryLog, sending } from "./testing/senders.ts";
import { aStatement } from "./testing/store.ts";

const some = (count: number, from = 1) => Array.from({ length: count }, (_, n) => aStatement(from + n));
const ids = (statements: readonly { readonly id: string }[]) => statements.map(({ id }) => id);

describe("what was done", () => {
  test("is sent together, a moment later, and noted as delivered", async () => {
    const { sender, log, store, pass, told } = sending();
    log.statements.push(...some(2));
    sender.changed();
    log.statements.push(aStatement(3));
    sender.changed();
    expect(told()).toMatchObject({ status: "waiting", waiting: 3, since: 1_000_000 });
    await pass(249);
    expect(store.asked).toEqual([]);
    await pass(1);
    expect(store.batches).toEqual([ids(some(3))]);
    expect(told()).toMatchObject({ status: "idle", waiting: 0, since: undefined, failed: 0 });
    expect(log.waiting()).toEqual([]);
    expect(log.events).toMatchObject([{ data: { statements: ids(some(3)) } }]);
  });

  test("is not put off by what is done after it", async () => {
    const { sender, log, store, pass } = sending();
    log.statements.push(aStatement(1));
    sender.changed();
    await pass(200);
    sender.changed();
    await pass(50);
    expect(store.stored.size).toBe(1);
  });

  test("asks for nothing where nothing waits", async () => {
    const { sender, store, pass, told } = sending();
    sender.changed();
    await pass(10_000);
    expect(await sender.now()).toBe(true);
    expect(store.asked).toEqual([]);
    expect(told().status).toBe("idle");
  });

  test("goes in requests of a bounded size, in its order", async () => {
    const { do: doing, store } = sending({ limits: { statements: 20, bytes: 1_000_000 } });
    await doing(...some(50));
    expect(store.batches.map(({ length }) => length)).toEqual([20, 20, 10]);
    expect([...store.stored.keys()]).toEqual(ids(some(50)));
  });

  test("is also what is done while something is on its way", async () => {
    const { sender, log, store, pass, told } = sending();
    log.statements.push(aStatement(1));
    sender.changed();
    let more = () => {
      more = () => {};
      log.statements.push(aStatement(2));
      sender.changed();
    };
    sender.store.subscribe(({ waiting }) => waiting === 0 && more());
    await pass(250);
    await pass(250);
    expect([...store.stored.keys()]).toEqual([testId(1), testId(2)]);
    expect(told()).toMatchObject({ status: "idle", waiting: 0 });
  });

  test("goes on after the page has gone where it is short, and without that after a failure", async () => {
    const { store, pass, do: doing } = sending();
    store.faults.push("before");
    await doing(aStatement(1));
    await pass(1_000);
    await doing(...some(100, 2));
    expect(store.asked.map(({ init }) => init.keepalive ?? false)).toEqual([true, false, true, true]);
    const long = sending();
    await long.do(aStatement(1, "long".repeat(5_000)));
    expect(long.store.asked.map(({ init }) => init.keepalive ?? false)).toEqual([false]);
  });
});

describe("a store that fails", () => {
  test("is tried again, later each time, and what waits is told", async () => {
    const { store, told, clock, pass, do: doing } = sending();
    store.always = { status: 500 };
    await doing(aStatement(1));
    const pauses: number[] = [];
    for (let failed = 1; failed <= 12; failed++) {
      expect(told()).toMatchObject({ status: "waiting", waiting: 1, failed, lastTrouble: { is: "gone", status: 500 } });
      const pause = (told().nextTry ?? 0) - clock.now();
      pauses.push(pause);
      await pass(pause - 1);
      expect(store.asked).toHaveLength(failed);
      await pass(1);
    }
    for (const [n, pause] of pauses.entries()) {
      const most = Math.min(300_000, 1_000 * 2 ** n);
      expect(pause).toBeGreaterThanOrEqual(most / 2);
      expect(pause).toBeLessThanOrEqual(most);
    }
    store.always = undefined;
    await pass(300_000);
    expect(told()).toMatchObject({ status: "idle", waiting: 0, failed: 0, lastTrouble: undefined });
    expect(store.stored.size).toBe(1);
  });

  test("is asked at once when something happens: the device is online, the page is seen, something was done", async () => {
    const { store, sender, pass, told, do: doing } = sending();
    store.always = "before";
    await doing(aStatement(1));
    for (let failed = 0; failed < 8; failed++) await pass(300_000);
    store.always = undefined;
    sender.changed();
    await pass(250);
    expect(told().status).toBe("idle");
  });

  test("and asked for patience is not, unless the learner asks for it", async () => {
    const { store, sender, pass, told, do: doing } = sending();
    store.faults.push({ status: 429, after: "60" });
    await doing(aStatement(1));
    await doing(aStatement(2));
    await pass(59_000);
    expect(store.asked).toHaveLength(1);
    await pass(2_000);
    expect(store.stored.size).toBe(2);
    store.faults.push({ status: 503, after: "3600" });
    await doing(aStatement(3));
    expect(told().lastTrouble).toMatchObject({ is: "busy", after: 3_600_000 });
    expect(await sender.now()).toBe(true);
  });

  test("after it has stored has each statement once", async () => {
    for (const strict of [false, true]) {
      const { store, pass, log, do: doing } = sending();
      store.strict = strict;
      store.faults.push("after");
      await doing(...some(5));
      expect(log.waiting()).toHaveLength(5);
      await pass(1_000);
      expect(log.waiting()).toEqual([]);
      expect(ids([...store.stored.values()])).toEqual(ids(some(5)));
      expect(log.events).not.toEqual([]);
    }
  });

  test("that lets nobody in is not asked again until the learner says so, and that is told", async () => {
    const { store, sender, pass, told, do: doing } = sending();
    store.always = { status: 401, text: "Token expired" };
    await doing(aStatement(1));
    expect(told()).toMatchObject({ status: "unauthorised", lastTrouble: { status: 401, text: "Token expired" } });
    await doing(aStatement(2));
    await pass(1_000_000);
    expect(store.asked).toHaveLength(1);
    expect(told()).toMatchObject({ status: "unauthorised", waiting: 2 });
    store.always = undefined;
    expect(await sender.now()).toBe(true);
    expect(told().status).toBe("idle");
  });
});

describe("a statement that the store will not take", () => {
  test("is noted with the reason, and holds nothing up", async () => {
    const { store, log, told, do: doing } = sending();
    store.bad.add(testId(7));
    await doing(...some(20));
    expect([...store.stored.keys()]).toEqual(ids(some(20)).filter((id) => id !== testId(7)));
    expect(log.waiting()).toEqual([]);
    expect(log.outcomes().get(testId(7))).toMatchObject({ how: "refused", status: 400, text: "Bad statement" });
    expect(told()).toMatchObject({ status: "idle", refused: [{ id: testId(7), status: 400 }] });
  });

  test("is not given up for good by what has never yet said yes to anything", async () => {
    const { store, log, told, pass, do: doing } = sending();
    store.always = { status: 400, text: "Everything is bad here" };
    await doing(...some(4));
    await pass(1_000);
    // It is left alone while this page is open, and tried again when the next one is.
    expect(store.asked).toHaveLength(7);
    expect(told().refused).toHaveLength(4);
    expect(log.events).toEqual([]);
    store.always = undefined;
    const next = sending({ store, log });
    next.sender.changed();
    await next.pass(250);
    expect(store.stored.size).toBe(4);
  });

  test("is too large, or goes alone", async () => {
    const { store, log, do: doing } = sending();
    store.mostBytes = 1_000;
    await doing(...some(6), aStatement(7, "long".repeat(500)));
    expect(store.stored.size).toBe(6);
    expect(log.outcomes().get(testId(7))).toMatchObject({ how: "refused", status: 413 });
  });

  test("and one that is there already neither hold the others up nor double them", async () => {
    const { store, log, do: doing } = sending();
    store.stored.set(testId(3), aStatement(3, "Told by another"));
    store.bad.add(testId(4));
    await doing(...some(9));
    expect([...store.stored.keys()].sort()).toEqual(ids(some(9)).filter((id) => id !== testId(4)));
    expect(store.stored.get(testId(3))?.verb.display).toEqual({ en: "Told by another" });
    expect(log.outcomes().get(testId(3))).toEqual({ how: "stored" });
  });
});

describe("a log that cannot be written", () => {
  test("does not have anything sent over and over", async () => {
    const log = deliveryLog();
    const append = () => {
      throw new Error("Disk full");
    };
    const { store, pass, told, do: doing } = sending({ log: { ...log, append } });
    await doing(...some(3));
    await pass(1_000_000);
    expect(store.asked).toHaveLength(1);
    expect(told()).toMatchObject({ status: "idle", waiting: 0 });
  });
});
