import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Result } from "../../assignment/result.ts";
import { details, summary } from "../../assignment/testing/samples.ts";
import { joinRow, joinRows, withoutErased } from "./join.ts";
import { type Change, changedRows, noRows, type ReceivedRow, type Rows, rowsAsChanges } from "./rows.ts";

/* So few moments, ids and texts that rows of the same name meet, and as late as each other. */
const moment = fc.integer({ min: 1, max: 4 });
const few = fc.constantFrom("a", "b");
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const result: fc.Arbitrary<Result> = fc
  .tuple(moment, few, fc.boolean())
  .map(([at, name, whole]) => ({ ...summary, at, name, ...(whole && { details }) }));

const received: fc.Arbitrary<ReceivedRow> = fc.tuple(result, moment, moment, maybe(moment)).map(
  ([said, at, wait, settledAt]): ReceivedRow => ({
    v: 1,
    device: "device",
    result: said,
    firstAt: at,
    receivedAt: at + wait,
    ...(settledAt !== undefined && { settledAt }),
  }),
);

const secret = { kty: "EC", crv: "P-256", x: "x", y: "y", d: "d" } as const;
const live: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(few, moment, maybe(moment), maybe(moment)).map(([key, createdAt, savedAt, riskAcceptedAt]): Change => {
    const said = { ...(savedAt && { savedAt }), ...(riskAcceptedAt && { riskAcceptedAt }) };
    return { kind: "keys", id: key, value: { v: 1, key, secret, createdAt, ...said } };
  }),
  fc
    .tuple(few, moment, moment, few, maybe(fc.tuple(fc.boolean(), moment)))
    .map(([id, version, at, code, put]): Change => {
      const closed = put && { closed: { is: put[0], at: put[1] } };
      return { kind: "issued", id, value: { v: 1, version, at, code, shortCode: code, ...closed } };
    }),
  fc.tuple(few, few, received).map(([person, device, value]): Change => {
    return { kind: "received", id: `x/${person}/${device}`, value };
  }),
  fc.tuple(few, few, moment).map(([id, name, at]): Change => {
    return { kind: "expected", id, value: { v: 1, assignment: "x", name, at } };
  }),
  fc.tuple(few, moment).map(([text, at]): Change => ({ kind: "facts", id: "name", value: { v: 1, text, at } })),
);
const erased: fc.Arbitrary<Change> = fc
  .tuple(fc.constantFrom("expected:a", "person:x/a", "device:x/b/a"), moment)
  .map(([id, at]) => ({ kind: "erased", id, value: { v: 1, at } }));

/** What somebody has who got one after the other. */
const rowsOf = (changes: readonly Change[]): Rows =>
  withoutErased(
    changes.reduce((rows, { kind, id, value }) => {
      const joined = joinRow(kind, rows[kind].get(id) as never, value as never);
      return changedRows(rows, [{ kind, id, value: joined } as Change]);
    }, noRows),
  );
const rows = (...of: fc.Arbitrary<Change>[]) => fc.array(fc.oneof(...of), { maxLength: 12 }).map(rowsOf);

type Listed = Pick<Change, "kind" | "id" | "value">;
const name = ({ kind, id }: Listed) => `${kind}/${id}`;
const sorted = (all: Rows): readonly Listed[] =>
  [...rowsAsChanges(all)].sort((a: Listed, b: Listed) => (name(a) < name(b) ? -1 : 1));

/** When the first came from a device, and what was decided of it, is not known any more once that first has been erased. */
const butFirst = (all: Rows) =>
  sorted(all).map(({ kind, id, value }) =>
    kind === "received" ? { id, value: { ...value, firstAt: 0, settledAt: 0 } } : { id, value },
  );

describe("joining what two devices have", () => {
  test("gives the same whatever the order, and however often", () => {
    fc.assert(
      fc.property(rows(live), rows(live), rows(live), (a, b, c) => {
        expect(sorted(joinRows(a, b))).toEqual(sorted(joinRows(b, a)));
        expect(sorted(joinRows(a, joinRows(b, c)))).toEqual(sorted(joinRows(joinRows(a, b), c)));
        expect(sorted(joinRows(a, a))).toEqual(sorted(a));
        expect(sorted(joinRows(joinRows(a, b), b))).toEqual(sorted(joinRows(a, b)));
      }),
      { numRuns: 300 },
    );
  });

  test("and what was erased in any of them is gone from all", () => {
    const any = () => rows(live, live, erased);
    fc.assert(
      fc.property(any(), any(), any(), (a, b, c) => {
        expect(butFirst(joinRows(a, b))).toEqual(butFirst(joinRows(b, a)));
        expect(butFirst(joinRows(a, joinRows(b, c)))).toEqual(butFirst(joinRows(joinRows(a, b), c)));
        const all = joinRows(a, joinRows(b, c));
        for (const [id, row] of all.received) {
          const until = all.erased.get(`person:${id.split("/").slice(0, 2).join("/")}`)?.at ?? 0;
          expect(row.result.at).toBeGreaterThan(until);
          if (row.detailed !== undefined) expect(row.detailed.at).toBeGreaterThan(until);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("of two rows of the same name", () => {
  test("the later version of an assignment stays, and the later word on whether it is put away", () => {
    const first = { v: 1, version: 1, code: "E1.a", shortCode: "E1.a", at: 1, closed: { is: true, at: 9 } } as const;
    const second = { v: 1, version: 2, code: "E1.b", shortCode: "E1.b", at: 5, closed: { is: false, at: 3 } } as const;
    expect(joinRow("issued", first, second)).toEqual({ ...second, closed: first.closed });
  });

  test("the newest result stays, and beside a newer summary the newest that came with details", () => {
    const of = (at: number, whole: boolean): ReceivedRow => ({
      v: 1,
      device: "d",
      result: { ...summary, at, ...(whole && { details }) },
      firstAt: at + 100,
      receivedAt: at + 100,
    });
    const joined = [of(2, true), of(4, false), of(1, true), of(3, true)].reduce((a, b) => joinRow("received", a, b));
    expect(joined).toEqual({ ...of(4, false), firstAt: 101, detailed: { ...summary, at: 3, details } });
    // Details of the very moment say all that the summary says.
    const whole = joinRow("received", of(4, false), of(4, true));
    expect(whole).toEqual(of(4, true));
  });

  test("a key that was saved once is saved", () => {
    const key = { v: 1, key: "k", secret, createdAt: 1 } as const;
    expect(joinRow("keys", { ...key, savedAt: 3 }, { ...key, riskAcceptedAt: 2 })).toEqual({
      ...key,
      savedAt: 3,
      riskAcceptedAt: 2,
    });
  });
});
