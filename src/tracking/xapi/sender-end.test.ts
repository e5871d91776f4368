import { describe, expect, test } from "vitest";
import { testId } from "../../learning/testing.ts";
import { sending, settle } from "./testing/senders.ts";
import { aStatement } from "./testing/store.ts";

const some = (count: number, from = 1) => Array.from({ length: count }, (_, n) => aStatement(from + n));
const ids = (statements: readonly { readonly id: string }[]) => statements.map(({ id }) => id);

describe("turns", () => {
  test("where it is another tab's, it is asked again, and what that one has delivered is not sent", async () => {
    let isMine = false;
    const turns = { alone: async (work: () => Promise<void>) => (isMine ? work().then(() => true) : false) };
    const { store, log, told, pass, do: doing } = sending({ turns });
    await doing(...some(2));
    expect(told()).toMatchObject({ status: "waiting", waiting: 2 });
    log.append({ statements: [testId(1)] });
    isMine = true;
    await pass(2_000);
    expect(store.batches).toEqual([[testId(2)]]);
  });

  test("what is done while one is given back is sent with the next", async () => {
    let givingBack = () => {};
    const turns = {
      async alone(work: () => Promise<void>) {
        await work();
        givingBack();
        return true;
      },
    };
    const { sender, store, log, pass, do: doing } = sending({ turns });
    givingBack = () => {
      givingBack = () => {};
      log.statements.push(aStatement(2));
      sender.changed();
    };
    await doing(aStatement(1));
    await pass(250);
    expect([...store.stored.keys()]).toEqual([testId(1), testId(2)]);
  });

  test("whoever wants to leave waits a little for theirs", async () => {
    let turn = 0;
    const turns = { alone: async (work: () => Promise<void>) => (++turn > 2 ? work().then(() => true) : false) };
    const { sender, log, pass } = sending({ turns });
    log.statements.push(aStatement(1));
    const all = sender.now();
    for (let each = 0; each < 3; each++) {
      await settle();
      await pass(1_000);
    }
    expect(await all).toBe(true);
  });
});

describe("the end", () => {
  test("that is asked for comes after all else, in the same request", async () => {
    const { sender, log, store } = sending();
    log.statements.push(...some(2));
    expect(await sender.now([aStatement(0, "Terminated")])).toBe(true);
    expect(store.batches).toEqual([[testId(1), testId(2), testId(0)]]);
  });

  test("that could not be told is not told later, behind the back of whoever has stayed", async () => {
    const { sender, log, store, pass, told } = sending();
    log.statements.push(aStatement(1));
    store.faults.push("before");
    expect(await sender.now([aStatement(2, "Terminated")])).toBe(false);
    expect(told().waiting).toBe(1);
    await pass(1_000);
    expect([...store.stored.keys()]).toEqual([testId(1)]);
    expect(await sender.now([aStatement(2, "Terminated")])).toBe(true);
    expect([...store.stored.keys()]).toEqual([testId(1), testId(2)]);
  });

  test("of a page that goes is one request, with what is not on its way, and the end last", async () => {
    const { sender, log, store, pass } = sending();
    log.statements.push(aStatement(1));
    store.faults.push("never");
    sender.changed();
    await pass(250);
    log.statements.push(...some(2, 2));
    sender.leave([aStatement(4, "Terminated")]);
    expect(store.asked).toHaveLength(2);
    expect(store.asked[1]?.init.keepalive).toBe(true);
    expect(store.batches).toEqual([[testId(2), testId(3), testId(4)]]);
    await settle();
    expect(ids(log.waiting())).toEqual([testId(1)]);
    sender.changed();
    await pass(1_000_000);
    expect(store.asked).toHaveLength(2);
    expect(await sender.now()).toBe(false);
  });

  test("of a page that goes never asks for more than a browser sends then", () => {
    for (const long of [1, 40, 400, 3_000, 6_000, 9_000]) {
      const { sender, log, store } = sending();
      log.statements.push(...some(40).map(({ id }, n) => ({ ...aStatement(n, "word".repeat(long)), id })));
      sender.leave([aStatement(99, "Terminated")]);
      expect(String(store.asked[0]?.init.body).length).toBeLessThanOrEqual(24_000);
      expect(store.batches[0]?.at(-1)).toBe(testId(99));
    }
  });

  test("stops whatever would be tried again", async () => {
    const { sender, store, pass, told, do: doing } = sending();
    store.always = "before";
    await doing(aStatement(1));
    sender.stop();
    await pass(1_000_000);
    expect(store.asked).toHaveLength(1);
    expect(told()).toMatchObject({ status: "stopped", waiting: 1 });
  });
});
