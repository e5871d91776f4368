import * as fc from "fast-check";
import { toBase64Url } from "../../base/bytes.ts";
import { oneLine, plainLines } from "../../base/one-line.ts";
import {
  type Assignment,
  LONGEST_MESSAGE,
  LONGEST_NAME,
  LONGEST_NUMBER,
  LONGEST_TITLE,
  MOST_LESSONS,
} from "../assignment.ts";
import { courseHash, lessonHash, lessonsByHash } from "../lesson-hash.ts";
import type { Details, GivenAnswer, Result } from "../result.ts";

/** An assignment and a result, and any that can be made, for tests. */

export const ids = ["complaint-claim", "customer-department", "order-complaint-phases", "claims-process"];
export const lessons = lessonsByHash(ids.map((id) => ({ id })));

/** With the key of the trainer who asks. */
export const sampleAssignment = (key: string): Assignment => ({
  id: "q0FmZ2hpams",
  version: 2,
  course: courseHash("customer-service"),
  title: "Queixes i reclamacions, abans de Nadal",
  trainer: "Núria Puigdomènech i Col·lell",
  lessons: ids.map(lessonHash),
  order: "fixed",
  due: "2026-12-05",
  lang: "ca",
  pass: 80,
  exam: { items: 12, pass: 75, minutes: 20, attempts: 2 },
  number: "optional",
  issued: "2026-11-22",
  key,
  message: "Bon dia a tothom.\n\nEl dijous en parlem: porteu un cas vostre.",
});

const given: GivenAnswer = {
  answer: [0, 2],
  score: { points: 0.5, max: 1 },
  right: false,
  sure: 3,
  hints: 1,
  ms: 8_412,
};
const right: GivenAnswer = { answer: { text: "2,5" }, score: { points: 1, max: 1 }, right: true };
const asked = { item: "claims-deadline", shape: "4be7a3f0c19d2286", lesson: "claims-process" };

export const details: Details = {
  items: [
    { ...asked, tries: 2, first: given, last: right },
    { item: "first-step", shape: "90c1de55b07f3a18", lesson: "complaint-claim", tries: 1, first: right },
  ],
  exams: [
    {
      at: 1_795_420_000_000,
      score: 83,
      passed: true,
      items: [
        { ...asked, given: right },
        { ...asked, item: "left-out" },
      ],
    },
    { at: 1_795_410_000_000, score: 0, passed: false, timeUp: true, items: [] },
  ],
  certificates: ["A1.AmNhHk7DunJpYQ.AAAA"],
};

export const summary: Result = {
  assignment: "q0FmZ2hpams",
  version: 2,
  person: "cGVyc29uMDE",
  name: "Jordi Ferrer i Mas",
  number: "0427",
  at: 1_795_430_000_000,
  course: "2026.11",
  lessons: [
    { lesson: "complaint-claim", done: 14, items: 14, score: 92, finished: true },
    { lesson: "customer-department", done: 130, items: 201, score: 0, finished: false },
    { lesson: "#a1b2c3", done: 0, items: 9, score: 100, finished: true },
  ],
  exam: { attempts: 2, best: 83, passed: true },
};

export const sampleResult: Result = { ...summary, details };

const lineOf = (longest: number) =>
  fc
    .oneof(
      fc.string({ minLength: 1, maxLength: longest }),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: longest }),
    )
    .map((text) => oneLine(oneLine(text).slice(0, longest)))
    .filter((text) => text !== "");
const shortIds = fc.uint8Array({ minLength: 8, maxLength: 8 }).map(toBase64Url);
const days = fc.integer({ min: 0, max: 65_535 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const marks = fc.integer({ min: 1, max: 100 });
const shares = fc.integer({ min: 0, max: 100 });
const optional = <Value>(value: fc.Arbitrary<Value>, name: string) =>
  fc.option(
    value.map((each) => ({ [name]: each })),
    { nil: {} },
  );

const exams = fc
  .tuple(
    fc.record({ items: fc.integer({ min: 1, max: 255 }), pass: marks }),
    optional(fc.integer({ min: 1, max: 600 }), "minutes"),
    optional(fc.integer({ min: 1, max: 20 }), "attempts"),
  )
  .map((parts) => Object.assign({}, ...parts));

/** Every assignment of a trainer. */
export const assignments = (key: string): fc.Arbitrary<Assignment> =>
  fc
    .tuple(
      fc.record({
        id: shortIds,
        version: fc.integer({ min: 1, max: 65_535 }),
        course: fc.integer({ min: 0, max: 0xffff_ffff }),
        title: lineOf(LONGEST_TITLE),
        trainer: lineOf(LONGEST_NAME),
        lessons: fc.uniqueArray(fc.integer({ min: 0, max: 0xff_ffff }), { minLength: 1, maxLength: MOST_LESSONS }),
        order: fc.constantFrom("free", "fixed"),
        pass: marks,
        number: fc.constantFrom("none", "optional", "required"),
        issued: days,
        key: fc.constant(key),
      }),
      optional(days, "due"),
      optional(fc.constantFrom("es", "ca", "pt-BR"), "lang"),
      optional(exams, "exam"),
      optional(
        fc
          .string({ unit: "grapheme", minLength: 1, maxLength: LONGEST_MESSAGE })
          .map((text) => plainLines(plainLines(text).slice(0, LONGEST_MESSAGE)))
          .filter((text) => text !== ""),
        "message",
      ),
    )
    .map((parts) => Object.assign({}, ...parts) as Assignment);

/** Every result without details, of lessons that the reader's course has, or not. */
export const summaries: fc.Arbitrary<Result> = fc
  .tuple(
    fc.record({
      assignment: shortIds,
      version: fc.integer({ min: 1, max: 65_535 }),
      person: shortIds,
      name: lineOf(LONGEST_NAME),
      at: fc.integer({ min: 0, max: 2 ** 48 - 1 }),
      course: lineOf(64),
      lessons: fc.uniqueArray(
        fc.record({
          lesson: fc.oneof(
            fc.constantFrom(...ids),
            fc.integer({ min: 0, max: 0xff_ffff }).map((hash) => `#${hash.toString(16).padStart(6, "0")}`),
          ),
          done: fc.nat(300),
          items: fc.oneof(fc.nat(300), fc.maxSafeNat()),
          score: shares,
          finished: fc.boolean(),
        }),
        { maxLength: 34, selector: ({ lesson }) => lesson },
      ),
    }),
    optional(lineOf(LONGEST_NUMBER), "number"),
    optional(fc.record({ attempts: fc.integer({ min: 1, max: 255 }), best: shares, passed: fc.boolean() }), "exam"),
  )
  .map((parts) => Object.assign({}, ...parts) as Result);
