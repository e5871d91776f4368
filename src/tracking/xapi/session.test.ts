import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { testId } from "../../learning/testing.ts";
import { settle } from "./testing/senders.ts";
import { begun, END } from "./testing/sessions.ts";

describe("a session with a store", () => {
  test("tells an exercise as statements, and keeps its state here and there", async () => {
    const session = begun();
    expect(session.told()).toMatchObject({ status: "sent", waiting: 0, copied: false });
    session.answer();
    expect(session.told()).toMatchObject({ status: "waiting", since: 1_000_000 });
    await session.pass(250);
    expect([...session.store.stored.keys()]).toEqual([testId(1)]);
    expect(session.state()).toBe("1.1");
    expect(session.record()).toMatchObject({ state: "1.1", seq: 1, acknowledged: 1, attempt: "attempt" });
    expect(session.told()).toMatchObject({ status: "sent", waiting: 0, copied: true, refusals: [], since: undefined });
    expect(session.puts()).toBe(1);
  });

  test("keeps nothing anew where nothing is new", async () => {
    const session = begun();
    await session.answered();
    session.tracking.changed();
    await session.pass(250);
    session.tracking.shown();
    session.tracking.hidden();
    await session.pass(60_000);
    expect(session.puts()).toBe(1);
    expect(session.told()).toMatchObject({ status: "sent", waiting: 0 });
  });

  test("tells what is half done after a while, and at once when the page is hidden", async () => {
    const session = begun();
    session.learner.done++;
    session.tracking.touched();
    await session.pass(9_999);
    expect(session.puts()).toBe(0);
    await session.pass(1);
    expect(session.state()).toBe("1.1");
    session.learner.done++;
    session.tracking.touched();
    session.tracking.hidden();
    expect(session.store.asked.at(-1)?.init).toMatchObject({ method: "PUT", keepalive: true });
    await settle();
    expect(session.state()).toBe("2.2");
  });

  test("says that the store is gone only once it has been asked again, and that it is back", async () => {
    const session = begun();
    session.store.always = "before";
    await session.answered();
    expect(session.told()).toMatchObject({ status: "waiting", copied: true });
    await session.pass(2_000);
    expect(session.told()).toMatchObject({ status: "gone", copied: true });
    expect(session.told().refusals).toMatchObject([
      { why: "gone", what: "state", code: 0 },
      { why: "gone", what: "statements", code: 0 },
    ]);
    expect(session.record()).toMatchObject({ state: "1.1", acknowledged: 0 });
    session.store.always = undefined;
    session.tracking.online();
    await session.pass(250);
    expect(session.told()).toMatchObject({ status: "sent", waiting: 0, recovered: true, refusals: [] });
    expect(session.record()).toMatchObject({ state: "1.1", acknowledged: 1 });
    session.tracking.changed();
    expect(session.told().recovered).toBe(false);
  });

  test("says that the store lets nobody in, with what it says", async () => {
    const session = begun();
    session.store.always = { status: 401, text: "Token expired" };
    await session.answered();
    expect(session.told().status).toBe("gone");
    expect(session.told().refusals).toContainEqual(
      expect.objectContaining({ what: "statements", code: 401, text: "Token expired" }),
    );
  });

  test.each([
    ["asked for patience", { status: 429, after: "600" }],
    ["lets nobody in", { status: 403 }],
  ])("leaves a store alone that %s, also when the page is hidden", async (_, fault) => {
    const session = begun();
    const posts = () => session.store.asked.filter(({ init }) => init.method === "POST").length;
    session.store.always = fault;
    await session.answered();
    expect(posts()).toBe(1);
    session.tracking.hidden();
    session.tracking.changed(true);
    await session.pass(10_000);
    expect(posts()).toBe(1);
  });

  test("says what the store will never take, and goes on", async () => {
    const session = begun();
    await session.answered();
    session.store.bad.add(testId(2));
    await session.answered();
    await session.answered();
    expect(session.told()).toMatchObject({ status: "refused", final: true, waiting: 0 });
    expect(session.told().refusals).toMatchObject([{ why: "refused", what: testId(2), code: 400 }]);
    expect([...session.store.stored.keys()]).toEqual([testId(1), testId(3)]);
    expect(await session.tracking.exit()).toBe(true);
  });

  test("is sent again what the store had lost, without anything being done", async () => {
    const session = begun({ send: true });
    expect(session.told()).toMatchObject({ status: "waiting", waiting: 1 });
    session.tracking.changed();
    await session.pass(250);
    expect(session.state()).toBe("0.1");
    expect(session.told().status).toBe("sent");
  });

  test("tells no state before it is known what was kept", async () => {
    const session = begun({ unread: true, send: true });
    session.tracking.changed(true);
    await session.pass(1_000);
    expect(session.puts()).toBe(0);
    expect(session.record()).toBeUndefined();
  });

  test("has the latest state in the store, also where an earlier one takes its time", async () => {
    const session = begun();
    session.answer();
    session.store.faults.push(undefined, "never");
    await session.pass(250);
    session.answer();
    await session.pass(250);
    session.tracking.hidden();
    await settle();
    expect(session.state()).toMatch(/^2\./);
    // The one that hangs is given up, and then all is told.
    await session.pass(20_000);
    await session.pass(2_000);
    expect(session.state()).toMatch(/^2\./);
    expect(session.told().status).toBe("sent");
  });
});

describe("the end", () => {
  test("that is asked for waits until all is there, and comes last", async () => {
    const session = begun();
    session.answer();
    expect(await session.tracking.exit()).toBe(true);
    expect([...session.store.stored.keys()]).toEqual([testId(1), testId(END)]);
    expect(session.state()).toBe("1.1");
    expect(session.told()).toMatchObject({ status: "ended", waiting: 0, refusals: [] });
    const { length } = session.store.asked;
    session.tracking.changed(true);
    session.tracking.hidden();
    session.tracking.shown();
    session.tracking.leave();
    expect(await session.tracking.exit()).toBe(true);
    await session.pass(1_000_000);
    expect(session.store.asked).toHaveLength(length);
  });

  test("is asked for once, however often", async () => {
    const session = begun();
    session.answer();
    expect(await Promise.all([session.tracking.exit(), session.tracking.exit()])).toEqual([true, true]);
    expect(session.store.batches.flat().filter((id) => id === testId(END))).toHaveLength(1);
  });

  test.each([
    ["statements", "POST"],
    ["state", "PUT"],
  ])("does not come where the %s could not be kept, unless it is asked for all the same", async (_, method) => {
    const session = begun();
    session.answer();
    // Both go out at once: the statements first.
    session.store.faults.push(...(method === "POST" ? (["before"] as const) : ([undefined, "before"] as const)));
    expect(await session.tracking.exit()).toBe(false);
    expect(session.told().status).not.toBe("ended");
    expect(session.store.stored.has(testId(END))).toBe(false);
    expect(await session.tracking.exit(true)).toBe(true);
    await settle();
    expect(session.told().status).toBe("ended");
    expect([...session.store.stored.keys()]).toEqual([testId(1), testId(END)]);
    expect(session.state()).not.toBe("");
  });

  test("that the store did not hear can be asked for again", async () => {
    const session = begun();
    await session.answered();
    session.store.faults.push("before");
    expect(await session.tracking.exit()).toBe(false);
    await session.answered();
    expect(session.store.stored.has(testId(END))).toBe(false);
    expect(await session.tracking.exit()).toBe(true);
    expect([...session.store.stored.keys()]).toEqual([testId(1), testId(2), testId(END)]);
  });

  test("of a page that goes is told as far as a browser does that, at once", async () => {
    const session = begun();
    session.answer();
    session.tracking.leave();
    const asked = session.store.asked.map(({ init }) => [init.method, init.keepalive]);
    expect(asked).toEqual([
      ["PUT", true],
      ["POST", true],
    ]);
    await settle();
    expect(session.store.batches).toEqual([[testId(1), testId(END)]]);
    expect(session.record()).toMatchObject({ state: "1.1" });
    expect(session.told().status).toBe("ended");
  });

  test("of whoever only looks is told, and nothing else is", async () => {
    const session = begun({ watching: true });
    expect(session.told().status).toBe("watching");
    session.tracking.changed(true);
    session.tracking.touched();
    session.tracking.hidden();
    await session.pass(60_000);
    expect(session.store.asked).toEqual([]);
    expect(await session.tracking.exit()).toBe(true);
    await settle();
    expect([...session.store.stored.keys()]).toEqual([testId(END)]);
    expect(session.puts()).toBe(0);
    expect(session.record()).toBeUndefined();
    expect(session.told()).toMatchObject({ status: "ended", waiting: 0 });
  });
});

test("where this browser keeps nothing, that is told", async () => {
  const session = begun({ noStorage: true });
  session.store.always = "before";
  await session.answered();
  await session.pass(2_000);
  expect(session.told()).toMatchObject({ status: "gone", copied: false });
});

const steps = [
  ...["answer", "changed", "touched", "hidden", "shown", "online", "wait", "long", "exit", "leave"],
  ...["before", "after", "500", "401", "never", "good"],
] as const;

test("whatever happens, nothing is lost or told after the end, and in the end all is as it was done", () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...steps), { maxLength: 25 }), async (happens) => {
      const session = begun();
      const { store, tracking } = session;
      for (const what of happens) {
        if (what === "answer") {
          if (session.told().status !== "ended") session.answer();
        } else if (what === "wait") await session.pass(300);
        else if (what === "long") await session.pass(30_000);
        else if (what === "good") store.always = undefined;
        else if (what === "before" || what === "after" || what === "never") store.always = what;
        else if (what === "500" || what === "401") store.always = { status: Number(what) };
        else void tracking[what as "shown"]();
      }
      // Whoever was asked and does not answer is given up: also whoever was asked to end.
      for (let each = 0; each < 6; each++) await session.pass(20_000);
      const hasEnded = session.told().status === "ended";
      const held = [...store.stored.keys()];
      // A yes that was cut off leaves whoever learns here, and the store thinks that they have gone.
      if (held.includes(testId(END)) && !happens.includes("after")) {
        expect(held.at(-1)).toBe(testId(END));
        expect(hasEnded).toBe(true);
      }
      if (session.learner.done > 0 && session.record() !== undefined && hasEnded)
        expect(session.record().state.split(".")[0]).toBe(String(session.learner.done));
      if (hasEnded) return;
      store.always = undefined;
      session.answer();
      const exit = tracking.exit();
      for (let each = 0; each < 4; each++) {
        await settle();
        await session.pass(20_000);
      }
      expect(await exit).toBe(true);
      expect([...store.stored.keys()].filter((id) => id !== testId(END))).toEqual(
        session.log.statements.map(({ id }) => id),
      );
      expect(session.state().split(".")[0]).toBe(String(session.learner.done));
      expect(session.record().acknowledged).toBe(session.record().seq);
      expect(session.told()).toMatchObject({ status: "ended", waiting: 0 });
    }),
    { numRuns: process.env.SOAK === undefined ? 150 : 15_000 },
  ));
