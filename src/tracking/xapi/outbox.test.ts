import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Outcome } from "../../learning/delivered.ts";
import { testId } from "../../learning/testing.ts";
import type { Answer, Trouble } from "./delivery.ts";
import { batchOf, outgoingOf, pauseAfter, settle, sizeOf, waitingOf } from "./outbox.ts";
import { aStatement } from "./testing/store.ts";

const ids = (statements: readonly { readonly id: string }[]) => statements.map(({ id }) => id);
const stored = { how: "stored" } as const;
const refused = { how: "refused", by: { at: 1, id: testId(1) }, status: 400, text: "No" } as const;

describe("what waits", () => {
  test("comes in the order of time, once each, without what was answered for", () => {
    const all = [3, 1, 4, 1, 5, 2].map((n) => aStatement(n));
    const outcomes = new Map<string, Outcome>([
      [testId(2), stored],
      [testId(4), refused],
    ]);
    expect(ids(waitingOf(all, outcomes))).toEqual([1, 3, 5].map(testId));
  });

  test("keeps the order in which it is told where the moment is the same", () => {
    const moment = aStatement(1).timestamp;
    const all = [9, 2, 5].map((n) => ({ ...aStatement(n), timestamp: moment }));
    expect(ids(waitingOf(all, new Map()))).toEqual([9, 2, 5].map(testId));
  });

  test("is told to the learner, the latest first, with what the store said", () => {
    const outcomes = new Map<string, Outcome>([
      [testId(1), stored],
      [testId(2), refused],
    ]);
    const rows = outgoingOf(
      [1, 2, 3].map((n) => aStatement(n)),
      outcomes,
    );
    expect(rows.map(({ id, how, why }) => [id, how, why])).toEqual([
      [testId(3), "waiting", undefined],
      [testId(2), "refused", { status: 400, text: "No" }],
      [testId(1), "delivered", undefined],
    ]);
    expect(rows[0]?.at).toBe(Date.parse(aStatement(3).timestamp));
  });
});

describe("a batch", () => {
  test("is the first of what waits, as many as it may hold, and never too long a body", () =>
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 60 }), { maxLength: 12 }),
        fc.nat(3_000),
        fc.nat(8),
        (words, bytes, n) => {
          const all = words.map((each, at) => aStatement(at, each));
          const limits = { statements: n + 1, bytes };
          const batch = batchOf(all, limits);
          expect(batch).toEqual(all.slice(0, batch.length));
          expect(batch.length).toBeLessThanOrEqual(limits.statements);
          if (all.length > 0) expect(batch.length).toBeGreaterThan(0);
          const length = (statements: unknown) => new TextEncoder().encode(JSON.stringify(statements)).length;
          if (batch.length > 1) expect(length(batch)).toBeLessThanOrEqual(bytes);
          // And it is not shorter than it has to be.
          const next = all.slice(0, batch.length + 1);
          if (next.length > batch.length && batch.length < limits.statements)
            expect(length(next) + 1).toBeGreaterThan(bytes);
        },
      ),
    ));

  test("has room by bytes, not by characters", () => {
    expect(sizeOf(aStatement(1, "à"))).toBe(sizeOf(aStatement(1, "a")) + 1);
  });
});

const one = [aStatement(1)];
const three = [1, 2, 3].map((n) => aStatement(n));
const no = { is: "refused", status: 400, text: "No" } as const;

describe("an answer", () => {
  test.each<readonly [string, typeof one, Answer, object]>([
    ["stored", three, { is: "stored" }, { stored: ids(three), again: [] }],
    ["there already", one, { is: "there" }, { stored: ids(one), again: [] }],
    ["refused", one, no, { refused: [{ id: testId(1), status: 400, text: "No" }], again: [] }],
    ["too large by itself", one, { is: "too-large" }, { refused: [{ id: testId(1), status: 413, text: "" }] }],
    ["one of them there already", three, { is: "there" }, { stored: [], again: [three.slice(0, 2), three.slice(2)] }],
    ["one of them refused", three, no, { refused: [], again: [three.slice(0, 2), three.slice(2)] }],
    ["too large together", three, { is: "too-large" }, { refused: [], again: [three.slice(0, 2), three.slice(2)] }],
  ])("%s", (_, batch, answer, settled) => {
    expect(settle(batch, answer)).toMatchObject(settled);
    expect(settle(batch, answer).trouble).toBeUndefined();
  });

  test.each<Trouble>([
    { is: "gone", status: 500, text: "" },
    { is: "busy", status: 429 },
    { is: "unauthorised", status: 403, text: "" },
  ])("%j settles nothing", (trouble) => {
    for (const batch of [one, three])
      expect(settle(batch, trouble)).toEqual({ stored: [], refused: [], again: [], trouble });
  });

  test("of a store with any statements there and any refused settles each of them, once", () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom("good", "there", "bad"), { minLength: 1, maxLength: 40 }), (kinds) => {
        const all = kinds.map((_, n) => aStatement(n));
        const kindOf = (id: string) => kinds[all.findIndex((statement) => statement.id === id)];
        const held: string[] = [];
        const settled: string[] = [];
        const pieces = [all];
        for (let asked = 0; pieces.length > 0; asked++) {
          expect(asked).toBeLessThan(2 * all.length);
          const batch = pieces.shift() as typeof all;
          const found = batch.map(({ id }) => kindOf(id));
          const answer: Answer = found.includes("bad") ? no : { is: found.includes("there") ? "there" : "stored" };
          if (answer.is === "stored") held.push(...ids(batch));
          const said = settle(batch, answer);
          settled.push(...said.stored, ...said.refused.map(({ id }) => id));
          expect(said.refused.every(({ id }) => kindOf(id) === "bad")).toBe(true);
          pieces.unshift(...(said.again as (typeof all)[]));
        }
        expect(settled).toEqual(ids(all));
        expect(held).toEqual(ids(all).filter((id) => kindOf(id) === "good"));
      }),
    ));
});

describe("the pause", () => {
  test("doubles from a second to five minutes, and lies between half and all of that", () => {
    const [least, most] = [0, 2 ** 32 - 1];
    expect([1, 2, 3, 8, 9, 10, 1_000].map((failed) => pauseAfter(failed, least))).toEqual([
      ...[500, 1_000, 2_000, 64_000, 128_000, 150_000, 150_000],
    ]);
    expect([1, 2, 9, 10, 1_000].map((failed) => pauseAfter(failed, most))).toEqual([
      ...[1_000, 2_000, 256_000, 300_000, 300_000],
    ]);
  });

  test("begins where the store asked for patience", () => {
    expect(pauseAfter(1, 0, { is: "busy", status: 429, after: 60_000 })).toBe(60_500);
  });
});
