import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answeredEvent, finishedEvent, importedEvent, retractedEvent, testId } from "../testing.ts";
import { readEvent, writeEvent } from "./read.ts";
import { isKnown, type UnknownEvent } from "./types.ts";

const event = answeredEvent({ n: 1 });
const data = (change: object) => ({ ...event, data: { ...event.data, ...change } });

const malformed: readonly (readonly [string, unknown])[] = [
  ["no object", "answered"],
  ["no id", { ...event, id: undefined }],
  ["an id that is no UUIDv7", { ...event, id: "019abcde-f012-4345-8678-9abcdef01234" }],
  ["an id in upper case", { ...event, id: event.id.replace("0199", "019A") }],
  ["version 0", { ...event, v: 0 }],
  ["half a version", { ...event, v: 1.5 }],
  ["no type", { ...event, type: "" }],
  ["a time before 1970", { ...event, at: -1 }],
  ["half a millisecond", { ...event, at: 0.5 }],
  ["a time that no id can hold", { ...event, at: 2 ** 48 }],
  ["no zone", { ...event, tz: "" }],
  ["no item", { ...event, item: undefined }],
  ["no shape", { ...event, shape: "" }],
  ["a zeroth attempt", data({ attempt: 0 })],
  ["no answer", data({ answer: undefined })],
  ["an answer that JSON cannot carry", data({ answer: Number.POSITIVE_INFINITY })],
  ["an answer nested without end", data({ answer: nested(100_000) })],
  ["fewer points than none", data({ score: { points: -1, max: 1 } })],
  ["more points than there are", data({ score: { points: 2, max: 1 } })],
  ["nothing to score", data({ score: { points: 0, max: 0 } })],
  ["points that are no number", data({ score: { points: Number.NaN, max: 1 } })],
  ["a sureness of 4", data({ sure: 4 })],
  ["half a hint", data({ hints: 0.5 })],
  ["a negative duration", data({ ms: -1 })],
  ["something in it that JSON cannot carry", { ...event, extra: new Map() }],
  ["a retraction of nothing", retractedEvent({ ids: [] })],
  ["a retraction of what is no id", retractedEvent({ ids: ["first-glance"] })],
  [
    "a retraction of more ids than one event holds",
    retractedEvent({ ids: Array.from({ length: 1_001 }, (_, n) => testId(n)) }),
  ],
  ["an import without a batch", importedEvent({ batch: "a-batch" })],
  ["a finished lesson without a name", { ...finishedEvent(), data: {} }],
];

describe("readEvent", () => {
  test.each(malformed)("refuses %s", (_, value) => {
    expect(readEvent(value)).toBeUndefined();
  });

  test("never throws", () =>
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (value, part) => {
        readEvent(value);
        readEvent({ ...event, data: part });
        readEvent({ ...event, type: String(part), v: value });
      }),
    ));

  test("gives a good event as it is, with fields that it does not know", () => {
    const more = { ...data({ sure: 3, hints: 0, ms: 0, mood: "calm" }), place: "counter" };
    expect(readEvent(more)).toBe(more);
  });

  test.each([
    ["of a type that it does not know", { id: testId(2), v: 1, type: "noted", at: 5, words: ["…"] }],
    ["of a type named as a property of every object", { id: testId(2), v: 1, type: "constructor", at: 5 }],
    ["of a newer version", { id: testId(2), v: 2, type: "answered", at: 5, points: "many" }],
  ])("keeps an event %s, and says that it is unknown", (_, value: UnknownEvent) => {
    const read = readEvent(value);
    expect(read).toBe(value);
    expect(isKnown(value)).toBe(false);
  });
});

describe("writeEvent", () => {
  test("gives a good event back", () => {
    expect(writeEvent(event)).toBe(event);
  });

  test("names the field that is malformed", () => {
    expect(() => writeEvent(answeredEvent({ attempt: 0 }))).toThrow(
      /^Event answered cannot be written: data\.attempt: /,
    );
  });

  test("refuses what JSON cannot carry", () => {
    const bad = { ...event, extra: 1n };
    expect(() => writeEvent(bad)).toThrow(new TypeError("Event answered cannot be written: it is not JSON"));
  });
});

function nested(depth: number): unknown {
  let value: unknown = 0;
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}
