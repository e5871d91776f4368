import * as v from "valibot";
import { describe, expect, test, vi } from "vitest";
import { defineEvent, type EventType, former, upgraded } from "./define.ts";

const v1 = v.object({ v: v.literal(1), seconds: v.number() });
const v2 = v.object({ v: v.literal(2), ms: v.number() });
const v3 = v.object({ v: v.literal(3), ms: v.number(), by: v.string() });

const waited = defineEvent({
  type: "waited",
  version: 3,
  schema: v3,
  former: [
    former(v1, ({ seconds, ...kept }) => ({ ...kept, v: 2, ms: seconds * 1000 })),
    former(v2, (older) => ({ ...older, v: 3, by: "nobody" })),
  ],
});

describe("an event type", () => {
  test("brings every former version to today's, and keeps what it does not know", () => {
    expect(upgraded(waited, 1, { v: 1, seconds: 2, extra: true })).toEqual({
      v: 3,
      ms: 2000,
      by: "nobody",
      extra: true,
    });
    expect(upgraded(waited, 2, { v: 2, ms: 5 })).toEqual({ v: 3, ms: 5, by: "nobody" });
  });

  test("gives a value of today's version as it is", () => {
    const today = { v: 3, ms: 1, by: "Marta", extra: true };
    expect(upgraded(waited, 3, today)).toBe(today);
  });

  test("refuses a value that is malformed in its own version", () => {
    expect(upgraded(waited, 1, { v: 1, seconds: "2" })).toBeUndefined();
    expect(upgraded(waited, 3, { v: 3, ms: 1 })).toBeUndefined();
  });

  test("refuses what an upgrader made wrong", () => {
    const broken = { ...waited, former: [former(v1, () => ({ v: 2 })), ...waited.former.slice(1)] };
    expect(upgraded(broken, 1, { v: 1, seconds: 2 })).toBeUndefined();
  });

  test("cannot be defined without an upgrader for each former version", () => {
    expect(() => defineEvent({ type: "waited", version: 2, schema: v2, former: [] })).toThrow("an upgrader");
  });
});

test("the test of upgraders sees one that never ran", () => {
  expect(idle(waited, [[2, { v: 2, ms: 5 }]])).toEqual([1]);
  expect(idle(waited, [[1, { v: 1, seconds: 2 }]])).toEqual([]);
});

/** The versions whose upgrader none of these values made run. */
function idle(type: EventType, values: readonly (readonly [version: number, value: unknown])[]): number[] {
  const watched = type.former.map((step) => ({ ...step, upgrade: vi.fn(step.upgrade) }));
  for (const [version, value] of values) upgraded({ ...type, former: watched }, version, value);
  return watched.flatMap((step, index) => (step.upgrade.mock.calls.length === 0 ? [index + 1] : []));
}
