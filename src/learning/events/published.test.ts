import { createHash } from "node:crypto";
import { describe, expect, expectTypeOf, test, vi } from "vitest";
import type { Json } from "../json.ts";
import type { Answered } from "./answered.ts";
import { upgraded } from "./define.ts";
import text from "./fixtures/v1.json?raw";
import textImport from "./fixtures/v1-import.json?raw";
import textMade from "./fixtures/v1-made.json?raw";
import textReview from "./fixtures/v1-review.json?raw";
import textRight from "./fixtures/v1-right.json?raw";
import type { Imported } from "./imported.ts";
import type { LessonFinished } from "./lesson-finished.ts";
import type { Made } from "./made.ts";
import { readEvent } from "./read.ts";
import type { Reinstated } from "./reinstated.ts";
import type { Retracted } from "./retracted.ts";
import { type Event, eventTypes, isKnown } from "./types.ts";

/** Every fixture that was ever published. A new version of a type, or a new field, adds a file; a file is never edited. */
const fixtures = [
  { text, sha256: "dd6aa4dfd8c27c7f6cd4e72c3217581ada217954b41d891d665518b39e58f33d" },
  { text: textRight, sha256: "0a9f7d6491cf72e18cb0d87dd76f5faa1124fb0759e9b5efc198d717093ba0b6" },
  { text: textMade, sha256: "fefba9b7300f061d0b2c3f1a3d61580dcebb9ef5665f0540db473af7ab336ba7" },
  { text: textImport, sha256: "e89e4f396c5e8702cf15a909a07c57ebc63ccfcba490d0033419c60801c4508f" },
  { text: textReview, sha256: "67b38382f75d56a63542a47e7759d3c948d2556d8cfecb5adfedfada09c00715" },
];
const values = fixtures.flatMap((fixture) => JSON.parse(fixture.text) as Event[]);

describe("events on learners' disks", () => {
  test("the frozen fixtures are as they were published", () => {
    for (const fixture of fixtures) {
      expect(createHash("sha256").update(fixture.text).digest("hex")).toBe(fixture.sha256);
    }
  });

  test("every one still reads as an event that this program knows", () => {
    for (const value of values) {
      const event = readEvent(value);
      expect(event && isKnown(event), JSON.stringify(value)).toBe(true);
    }
  });

  test("one of today's version reads as exactly what was written", () => {
    for (const value of values) {
      if (value.v === eventTypes[value.type].version) expect(readEvent(value)).toEqual(value);
    }
  });

  test("every type is among them, in every version, and every upgrader ran", () => {
    for (const type of Object.values(eventTypes)) {
      const own = values.filter((value) => value.type === type.type);
      const former = type.former.map((step) => ({ ...step, upgrade: vi.fn(step.upgrade) }));
      for (const value of own) upgraded({ ...type, former }, value.v, value);
      for (const step of former) expect(step.upgrade).toHaveBeenCalled();
      expect(own.map((value) => value.v)).toContain(type.version);
    }
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
    expectTypeOf<Answered>().branded.toEqualTypeOf<
      Envelope & {
        type: "answered";
        item: string;
        shape: string;
        text: string;
        data: {
          lesson: string;
          attempt: number;
          answer: Json;
          score: { points: number; max: number };
          right?: boolean;
          sure?: 1 | 2 | 3;
          hints?: number;
          ms?: number;
          during?: "review";
        };
      }
    >();
    expectTypeOf<LessonFinished>().branded.toEqualTypeOf<
      Envelope & { type: "lesson-finished"; data: { lesson: string } }
    >();
    expectTypeOf<Made>().branded.toEqualTypeOf<
      Envelope & {
        type: "made";
        activity: string;
        shape: string;
        text: string;
        data: { lesson: string; kind: string; title: string; thing: Json; empty?: boolean; lookBack?: number };
      }
    >();
    expectTypeOf<Imported>().branded.toEqualTypeOf<
      Envelope & {
        type: "imported";
        data: { batch: string; ids: string[]; from: string; name?: string; copied: number };
      }
    >();
    expectTypeOf<Retracted>().branded.toEqualTypeOf<Envelope & { type: "retracted"; data: { ids: string[] } }>();
    expectTypeOf<Reinstated>().branded.toEqualTypeOf<Envelope & { type: "reinstated"; data: { ids: string[] } }>();
  });
});
