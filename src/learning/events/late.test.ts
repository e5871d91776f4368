import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, expectTypeOf, test, vi } from "vitest";
import type { Json } from "../json.ts";
import { startedEvent, submittedEvent } from "../testing/exams.ts";
import { testId } from "../testing.ts";
import type { AssignmentAccepted } from "./assignment-accepted.ts";
import type { AssignmentLeft } from "./assignment-left.ts";
import type { Countersigned } from "./countersigned.ts";
import { upgraded } from "./define.ts";
import type { Delivered } from "./delivered.ts";
import type { ExamStarted } from "./exam-started.ts";
import type { ExamSubmitted } from "./exam-submitted.ts";
import textAssignments from "./fixtures/v1-assignments.json?raw";
import textDelivered from "./fixtures/v1-delivered.json?raw";
import textGroups from "./fixtures/v1-groups.json?raw";
import text from "./fixtures/v1-late.json?raw";
import { type LateEvent, lateEventTypes, readLate } from "./late.ts";
import type { Noted } from "./noted.ts";
import { readEvent } from "./read.ts";
import type { ResultSent } from "./result-sent.ts";
import { eventTypes, isKnown, type StoredEvent } from "./types.ts";

/** Every fixture of these types that was ever published. A new version, or a new field, adds a file; a file is never edited. */
const fixtures = [
  { text, sha256: "864873630656afd2a223879e7de52496066cc09208a3a554fabab5c84b1e3087" },
  { text: textGroups, sha256: "9a291456b6d6080b854fbc00ec7a7d7aee2de633b26ef33f2c6bc8555a573764" },
  { text: textAssignments, sha256: "d4b66026bae069e8bf0f06155951876070f6e80503c34ada156e106f4df79941" },
  { text: textDelivered, sha256: "be714faf5247582e9624f030843bccd39aae3d3983691bb0106df980eb21cd80" },
];
const values = fixtures.flatMap((fixture) => JSON.parse(fixture.text) as LateEvent[]);

describe("late events on learners' disks", () => {
  test("the frozen fixtures are as they were published", () => {
    for (const fixture of fixtures) {
      expect(createHash("sha256").update(fixture.text).digest("hex")).toBe(fixture.sha256);
    }
  });

  test("every one still reads, and one of today's version as exactly what was written", () => {
    for (const value of values) {
      const event = readLate(value);
      expect(event, JSON.stringify(value)).toBeDefined();
      if (value.v === lateEventTypes[value.type].version) expect(event).toEqual(value);
    }
  });

  test("every one is kept by the code of a first load, which does not know it", () => {
    for (const value of values) {
      const event = readEvent(value);
      expect(event).toBe(value);
      expect(event && isKnown(event)).toBe(false);
    }
  });

  test("every type is among them, in every version, and every upgrader ran", () => {
    for (const type of Object.values(lateEventTypes)) {
      const own = values.filter((value) => value.type === type.type);
      const former = type.former.map((step) => ({ ...step, upgrade: vi.fn(step.upgrade) }));
      for (const value of own) upgraded({ ...type, former }, value.v, value);
      for (const step of former) expect(step.upgrade).toHaveBeenCalled();
      expect(own.map((value) => value.v)).toContain(type.version);
    }
  });

  test("no type is known to both", () => {
    expect(Object.keys(lateEventTypes).filter((type) => type in eventTypes)).toEqual([]);
  });

  test("the types are as published", () => {
    interface Envelope {
      id: string;
      at: number;
      tz: string;
      profile: string;
      device: string;
      lang: string;
      v: 1;
    }
    expectTypeOf<Noted>().branded.toEqualTypeOf<
      Envelope & {
        type: "noted";
        note: string;
        data: {
          lesson: string;
          title: string;
          block: number;
          section?: string;
          heading?: string;
          quote?: string;
          before?: string;
          text: string;
          removed?: true;
        };
      }
    >();
    expectTypeOf<ExamStarted>().branded.toEqualTypeOf<
      Envelope & {
        type: "exam-started";
        data: {
          scope:
            | { of: "course" }
            | { of: "lessons"; lessons: string[] }
            | { of: "assignment"; assignment: string; lessons: string[] };
          seed: string;
          rev: string;
          items: {
            item: string;
            shape: string;
            lesson: string;
            objective: string;
            level: "recall" | "understand" | "apply" | "analyse";
            group?: number;
          }[];
          pass: number;
          minimum?: number;
          limit?: number;
          extra?: number;
        };
      }
    >();
    expectTypeOf<ExamSubmitted>().branded.toEqualTypeOf<
      Envelope & {
        type: "exam-submitted";
        exam: string;
        data: {
          answers: {
            item: string;
            shape: string;
            text: string;
            answer: Json;
            score: { points: number; max: number };
            right: boolean;
            sure?: 1 | 2 | 3;
            ms?: number;
          }[];
          timeUp?: true;
        };
      }
    >();
    expectTypeOf<AssignmentAccepted>().branded.toEqualTypeOf<
      Envelope & {
        type: "assignment-accepted";
        assignment: string;
        data: { version: number; code: string; person: string; name: string; number?: string };
      }
    >();
    expectTypeOf<AssignmentLeft>().branded.toEqualTypeOf<
      // biome-ignore lint/complexity/noBannedTypes: it says nothing yet.
      Envelope & { type: "assignment-left"; assignment: string; data: {} }
    >();
    expectTypeOf<ResultSent>().branded.toEqualTypeOf<
      Envelope & {
        type: "result-sent";
        assignment: string;
        data: { version: number; how: "share" | "link" | "file" | "qr"; details: boolean; to: string };
      }
    >();
    expectTypeOf<Countersigned>().branded.toEqualTypeOf<
      Envelope & { type: "countersigned"; data: { certificate: string; code: string } }
    >();
    expectTypeOf<Delivered>().branded.toEqualTypeOf<
      Envelope & {
        type: "delivered";
        data: { to: string; statements: string[]; refused?: { id: string; status: number; text: string }[] };
      }
    >();
  });
});

const started = startedEvent();
const submitted = submittedEvent({ points: { a: 50 } });
const begun = (change: object) => ({ ...started, data: { ...started.data, ...change } });
const late = (type: string) => values.find((value) => value.type === type) as LateEvent;
const changed = (type: LateEvent["type"], change: object, more: object = {}) => {
  const event = late(type);
  return { ...event, ...more, data: { ...event.data, ...change } } as unknown as StoredEvent;
};
const given = (change: object) => ({
  ...submitted,
  data: { answers: submitted.data.answers.map((answer) => ({ ...answer, ...change })) },
});

describe("readLate", () => {
  test.each<readonly [string, StoredEvent]>([
    ["a paper about nothing", begun({ scope: {} })],
    ["a test of no lessons", begun({ scope: { of: "lessons", lessons: [] } })],
    ["a paper without a seed", begun({ seed: "" })],
    ["a paper without items", begun({ items: [] })],
    ["a paper of more items than one event holds", begun({ items: Array(501).fill(started.data.items[0]) })],
    ["an item of no level", begun({ items: [{ ...started.data.items[0], level: "guess" }] })],
    ["a pass mark of nothing", begun({ pass: 0 })],
    ["a pass mark above all", begun({ pass: 101 })],
    ["half a per cent for every module", begun({ minimum: 50.5 })],
    ["a limit of no time", begun({ limit: 0 })],
    ["less time than for others", begun({ extra: -25 })],
    ["a handing in of no paper", { ...submitted, exam: "the-exam" } as StoredEvent],
    ["an answer without its item", given({ item: "" })],
    ["more points than there are", given({ score: { points: 2, max: 1 } })],
    ["nothing to score", given({ score: { points: 0, max: 0 } })],
    ["an answer that JSON cannot carry", given({ answer: Number.NaN })],
    ["a sureness of 4", given({ sure: 4 })],
    ["a negative duration", given({ ms: -1 })],
    ["a test of an assignment that is none", begun({ scope: { of: "assignment", assignment: "it", lessons: ["a"] } })],
    [
      "a test of an assignment without lessons",
      begun({ scope: { of: "assignment", assignment: "q0FmZ2hpams", lessons: [] } }),
    ],
    ["an acceptance of nothing", changed("assignment-accepted", {}, { assignment: "" })],
    ["an acceptance of no version", changed("assignment-accepted", { version: 0 })],
    ["an acceptance without a code", changed("assignment-accepted", { code: "" })],
    ["an acceptance of a book", changed("assignment-accepted", { code: "E".repeat(4_001) })],
    ["an acceptance by nobody", changed("assignment-accepted", { person: "me" })],
    ["an acceptance without a name", changed("assignment-accepted", { name: "" })],
    ["a leaving of nothing", changed("assignment-left", {}, { assignment: "q0FmZ2hpam" })],
    ["a sending by pigeon", changed("result-sent", { how: "pigeon" })],
    ["a sending to nobody", changed("result-sent", { to: "" })],
    ["a countersignature of nothing", changed("countersigned", { certificate: "" })],
    ["a countersignature without its code", changed("countersigned", { code: "" })],
    ["a delivery to nobody", changed("delivered", { to: "" })],
    ["a delivery of what is no statement", changed("delivered", { statements: ["the-first"] })],
    ["a delivery of more than one event names", changed("delivered", { statements: Array(1_001).fill(testId(1)) })],
    ["a refusal without a status", changed("delivered", { refused: [{ id: testId(1), status: 0, text: "" }] })],
    [
      "a refusal of a book",
      changed("delivered", { refused: [{ id: testId(1), status: 400, text: "no".repeat(300) }] }),
    ],
    ["refusals of nothing", changed("delivered", { refused: [] })],
    ["a handing in of a later version", { ...submitted, v: 2 } as unknown as StoredEvent],
    ["a type named as a property of every object", { ...submitted, type: "constructor" } as unknown as StoredEvent],
  ])("passes over %s", (_, event) => {
    expect(readLate(event)).toBeUndefined();
  });

  test("never throws", () =>
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(lateEventTypes)), fc.anything(), (type, data) => {
        readLate({ id: testId(1), v: 1, type, at: 5, data } as StoredEvent);
      }),
    ));

  test("gives a good event as it is, with fields that it does not know", () => {
    const more = { ...begun({ mood: "calm" }), place: "counter" };
    expect(readLate(more)).toBe(more);
    expect(readLate(submitted)).toBe(submitted);
  });
});
