import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Result } from "./result.ts";
import { readSummary, writeSummary } from "./summary.ts";
import { lessons, sampleResult, summaries, summary } from "./testing/samples.ts";

const runs = process.env.SOAK === undefined ? 200 : 5_000;

describe("a result without details, in bytes", () => {
  test("reads back as exactly what was written, whatever it says", () => {
    fc.assert(
      fc.property(summaries, (each) => {
        expect(readSummary(writeSummary(each), lessons)).toEqual(each);
      }),
      { numRuns: runs },
    );
  });

  test("any other bytes are read as nothing, or as what would be written so", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.tuple(summaries, fc.nat(), fc.integer({ min: 0, max: 255 })).map(([each, at, value]) => {
        const written = writeSummary(each);
        written[at % written.length] = value;
        return written;
      }),
    );
    fc.assert(
      fc.property(bytes, (each) => {
        const read = readSummary(each, lessons);
        if (read !== undefined) expect([...writeSummary(read)]).toEqual([...each]);
      }),
      { numRuns: runs * 5 },
    );
  });

  test("with a byte more, or without its last, is read as nothing", () => {
    fc.assert(
      fc.property(summaries, fc.integer({ min: 0, max: 255 }), (each, more) => {
        const written = writeSummary(each);
        expect(readSummary(Uint8Array.of(...written, more), lessons)).toBeUndefined();
        expect(readSummary(written.slice(0, -1), lessons)).toBeUndefined();
      }),
      { numRuns: runs },
    );
  });

  test.each([
    ["neither passed nor not", -1, 2],
    ["flags that nobody knows", 24, 4],
  ])("%s is read as nothing", (_, at, value) => {
    const written = writeSummary(summary);
    written.set([value], (at + written.length) % written.length);
    expect(readSummary(written, lessons)).toBeUndefined();
  });

  test("leaves details out", () => {
    expect(readSummary(writeSummary(sampleResult), lessons)).toEqual(summary);
  });

  test("names lessons as the reader's course does, and those that it does not have by their hash", () => {
    const { lessons: read } = readSummary(writeSummary(summary), new Map()) as Result;
    expect(read.map(({ lesson }) => lesson)).toEqual([
      expect.stringMatching(/^#[\da-f]{6}$/),
      expect.any(String),
      "#a1b2c3",
    ]);
    // What came through one reader that did not know them is known to the next.
    expect(readSummary(writeSummary({ ...summary, lessons: read }), lessons)).toEqual(summary);
  });

  test("keeps two lessons apart that have become one in the reader's course", () => {
    const one = { id: "complaint-claim", aliases: ["customer-department"] };
    const joined = new Map(
      [...lessons].map(([hash, lesson]) => [hash, one.aliases.includes(lesson.id) ? one : lesson]),
    );
    const read = readSummary(writeSummary(summary), joined) as Result;
    expect(read.lessons.map(({ lesson }) => lesson)).toEqual([
      "complaint-claim",
      expect.stringMatching(/^#/),
      "#a1b2c3",
    ]);
  });

  test.each<[string, Partial<Result>]>([
    ["a name of two lines", { name: "Jordi\nFerrer" }],
    ["no name", { name: "" }],
    ["a score above all", { lessons: [{ lesson: "claims-process", done: 1, items: 1, score: 101, finished: true }] }],
    ["a lesson twice", { lessons: [...summary.lessons, ...summary.lessons] }],
    ["a moment after all that a code can say", { at: 2 ** 48 }],
    ["no attempts at a test that was handed in", { exam: { attempts: 0, best: 5, passed: false } }],
  ])("has no room for %s", (_, broken) => {
    expect(() => writeSummary({ ...summary, ...broken })).toThrow();
  });
});
