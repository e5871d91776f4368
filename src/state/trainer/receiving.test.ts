import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lessonsByHash } from "../../assignment/lesson-hash.ts";
import type { Result } from "../../assignment/result.ts";
import { ids } from "../../assignment/testing/samples.ts";
import { toBase64Url } from "../../base/bytes.ts";
import { crypto } from "../../storage/sealing/testing.ts";
import { changedRows, noRows, type Rows } from "../../storage/trainer/rows.ts";
import { keysOf } from "./keys.ts";
import { AHEAD, receive } from "./receiving.ts";
import { NOW, resultOf, summaryOf } from "./testing.ts";
import { viewOf } from "./view.ts";

const id = "q0FmZ2hpams";
const mine = toBase64Url(new Uint8Array(33).fill(2));
const other = toBase64Url(new Uint8Array(33).fill(3));
const issued = { v: 1, version: 1, code: "E1.x", shortCode: "E1.x", at: NOW } as const;
const known = changedRows(noRows, [{ kind: "issued", id, value: issued }]);

/** What is said of results one after the other, and what is there then. */
function taken(results: readonly (readonly [Result, string])[], from: Rows = known) {
  const said: string[] = [];
  let rows = from;
  for (const [result, device] of results) {
    const { verdict, change } = receive(rows, { result, device }, NOW);
    said.push("because" in verdict ? `${verdict.is}: ${verdict.because}` : verdict.is);
    if (change !== undefined) rows = changedRows(rows, [change]);
  }
  return { rows, said };
}

const at = (when: number, n = 1) => resultOf(id, n, { at: when });

describe("a result that comes", () => {
  test("is new, later, the same, or older than what is there", () => {
    const all = [at(20), at(30), at(20), at(30), at(10)].map((each) => [each, mine] as const);
    expect(taken(all).said).toEqual(["added", "updated", "older", "repeated", "older"]);
  });

  test("brings the details of a summary of the same time or later, and the later summary stays", () => {
    const { said, rows } = taken([
      [summaryOf(at(30)), mine],
      [at(20), mine],
      [at(10), mine],
      [at(20), mine],
      [summaryOf(at(20)), mine],
      [at(30), mine],
      [summaryOf(at(30)), mine],
    ]);
    expect(said).toEqual(["added", "completed", "older", "repeated", "older", "completed", "older"]);
    const [row] = [...rows.received.values()];
    expect(row?.result).toEqual(at(30));
    expect(row?.detailed).toBeUndefined();
  });

  test("from another device of a known person waits, and what the first sends still counts", () => {
    const { said } = taken([
      [at(20), mine],
      [at(30), other],
      [at(40), mine],
      [at(35), other],
      [at(30), other],
    ]);
    expect(said).toEqual(["added", "kept-apart: device", "updated", "kept-apart: device", "older"]);
  });

  test("of an assignment that is not here is kept apart, and is told the same when it comes again", () => {
    const { said } = taken(
      [
        [at(20), mine],
        [at(20), mine],
        [at(30), other],
      ],
      noRows,
    );
    expect(said).toEqual(["kept-apart: unknown", "repeated", "kept-apart: device"]);
  });

  test("that is dated more than a day ahead is not taken, up to a day it is", () => {
    const { said, rows } = taken([
      [at(NOW + AHEAD + 1), mine],
      [at(NOW + AHEAD), mine],
    ]);
    expect(said).toEqual(["ahead", "added"]);
    expect([...rows.received.values()].map(({ result }) => result.at)).toEqual([NOW + AHEAD]);
  });

  test("of somebody who was erased stays away if it was made before, and counts if it was made after", () => {
    const erased = changedRows(known, [
      { kind: "erased", id: `person:${id}/${at(1).person}`, value: { v: 1, at: 20 } },
    ]);
    expect(
      taken(
        [
          [at(20), mine],
          [at(20), other],
          [at(21), mine],
          [at(5, 2), mine],
        ],
        erased,
      ).said,
    ).toEqual(["erased", "erased", "added", "added"]);
  });
});

describe("the same results in any order, any number of times", () => {
  const few = fc.constantFrom(10, 20, 30);
  const made = (whoseDevice: (n: number) => fc.Arbitrary<string>) =>
    fc.constantFrom(1, 2).chain((n) =>
      fc.tuple(few, fc.boolean(), whoseDevice(n), fc.constantFrom("Ana", "Anna")).map(([when, whole, device, name]) => {
        const result = { ...at(when, n), name };
        return [whole ? result : summaryOf(result), device] as const;
      }),
    );
  /** What is there after them, and after all of them twice in another order. */
  const twice = (one: ReturnType<typeof made>) =>
    fc.tuple(fc.array(one, { maxLength: 8 }), fc.infiniteStream(fc.nat())).map(([results, numbers]) => {
      const again = [...results, ...results].map((each) => ({ each, by: numbers.next().value }));
      const mixed = again.sort((a, b) => a.by - b.by).map(({ each }) => each);
      return [taken(results).rows, taken(mixed).rows] as const;
    });
  const byId = <Each extends { readonly id: string }>(all: readonly Each[]) =>
    [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
  const seen = async (rows: Rows) => {
    const view = viewOf(keysOf(globalThis.crypto.subtle, crypto));
    view.know(lessonsByHash(ids.map((each) => ({ id: each }))));
    return byId((await view.draw(rows, 0)).received);
  };

  test("give the same", async () => {
    const own = (n: number) => fc.constant(n === 1 ? mine : other);
    await fc.assert(
      fc.asyncProperty(twice(made(own)), async ([first, second]) => {
        expect([...second.received].sort()).toEqual([...first.received].sort());
        expect(await seen(second)).toEqual(await seen(first));
      }),
      { numRuns: 150 },
    );
  });

  test("keep the same of every device, whichever of them was first", async () => {
    const any = () => fc.constantFrom(mine, other);
    const kept = (rows: Rows) => byId([...rows.received].map(([row, value]) => ({ id: row, ...value, firstAt: 0 })));
    await fc.assert(
      fc.asyncProperty(twice(made(any)), async ([first, second]) => {
        expect(kept(second)).toEqual(kept(first));
        const [one, another] = [await seen(first), await seen(second)];
        expect(another.map(({ standing }) => standing)).toEqual(one.map(({ standing }) => standing));
      }),
      { numRuns: 150 },
    );
  });
});
