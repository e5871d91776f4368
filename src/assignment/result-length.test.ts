import { encode } from "uqr";
import { describe, expect, test } from "vitest";
import { crypto, somebody } from "../storage/sealing/testing.ts";
import { LONGEST_NAME, LONGEST_NUMBER, MOST_LESSONS } from "./assignment.ts";
import type { GivenAnswer, Result } from "./result.ts";
import { LONGEST_RESULT_TEXT, openResult, sealResult } from "./sealed-result.ts";
import { lessons, summary } from "./testing/samples.ts";

const trainer = await somebody();
const device = await somebody();
const seal = (result: Result) => sealResult(result, { to: trainer.key, signer: device.signer, crypto });
const open = (text: string) => openResult(text, { openers: [trainer.opener], crypto, lessons });

describe("the length of a result", () => {
  const link = (sealed: string) => `${"https://formacion.ejemplo.cat/atenta/es/result/#".padEnd(80, "x")}${sealed}`;
  const longest = (count: number): Result => ({
    ...summary,
    name: "María de los Ángeles Fernández-Peñarroya i Núñez.".padEnd(LONGEST_NAME, "ñ"),
    number: "4".repeat(LONGEST_NUMBER),
    course: "a".repeat(64),
    lessons: Array.from({ length: count }, (_, at) => ({
      ...{ lesson: `#${(0xa00000 + at).toString(16)}`, done: 120, items: 127, score: 100, finished: true },
    })),
  });

  test("of a summary of a whole course, with the longest names, fits a link of 900", async () => {
    const text = link(await seal(longest(34)));
    expect(text.length).toBeLessThanOrEqual(900);
    // 105 squares a side at most.
    expect(encode(text, { ecc: "L", border: 0 }).size).toBeLessThanOrEqual(105);
  });

  test("of a summary of the most lessons still fits a code that a phone reads from a screen", async () => {
    expect(encode(link(await seal(longest(MOST_LESSONS))), { ecc: "L", border: 0 }).size).toBeLessThanOrEqual(117);
  });

  test("of every answer to 500 items, and of fifty attempts at the longest test, is read", async () => {
    const given: GivenAnswer = {
      ...{ answer: { chosen: [0, 2, 3], text: "lo que escribió" }, score: { points: 0.75, max: 1 }, right: false },
      ...{ sure: 3, hints: 2, ms: 123_456 },
    };
    const item = (at: number) => ({
      ...{ item: `what-to-say-first-to-whoever-complains-${at}`, shape: "4be7a3f0c19d2286", lesson: "claims-process" },
    });
    const items = Array.from({ length: 500 }, (_, at) => ({ ...item(at), tries: 3, first: given, last: given }));
    const asked = Array.from({ length: 255 }, (_, at) => ({ ...item(at), given }));
    const exams = Array.from({ length: 50 }, (_, at) => ({ at, score: 50, passed: false, items: asked }));
    const most: Result = { ...summary, details: { items, exams } };
    const sealed = await seal(most);
    expect(sealed.length).toBeLessThan(LONGEST_RESULT_TEXT - 4_000);
    expect(await open(`Un resultado.\n\n${sealed}\n`)).toMatchObject({ ok: true, complete: true });
  });

  test("is not more than is read", async () => {
    const answer = "a".repeat(100_000);
    const first = { answer, score: { points: 1, max: 1 }, right: true };
    const items = Array.from({ length: 40 }, (_, at) => ({
      ...{ item: `${at}`, shape: "s", lesson: "claims-process", tries: 1, first },
    }));
    await expect(seal({ ...summary, details: { items, exams: [] } })).rejects.toThrow(RangeError);
  });
});
