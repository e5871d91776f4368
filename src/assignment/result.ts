import * as v from "valibot";
import { isOneLine } from "../base/one-line.ts";
import { isJson, type Json } from "../learning/json.ts";
import { perCent, personName, personNumber, shortId } from "./assignment.ts";

/**
 * What a learner sends back: what the trainer needs, and nothing else. It travels signed by the learner's device and encrypted
 * to the trainer (`sealed-result.ts`): as a summary, which fits a QR code, or with details, as a file. Published for ever: a field may be added as
 * optional; a meaning never changes.
 */

const seen = v.check(isOneLine, "Expected one line that is all seen");
const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200), seen);
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 48 - 1));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const sureness = v.exactOptional(v.picklist([1, 2, 3]));
const milliseconds = v.exactOptional(count);
const score = v.pipe(
  v.object({ points: v.pipe(v.number(), v.finite()), max: v.pipe(v.number(), v.finite()) }),
  v.check(({ points, max }) => 0 <= points && points <= max && max > 0, "Expected 0 ≤ points ≤ max, max > 0"),
);

/** Each of these stands in the list once. */
const once = <Each>(of: (each: Each) => string) =>
  v.check<Each[], string>((all) => new Set(all.map(of)).size === all.length, "Expected each once");

/** How far a lesson of the assignment is. */
const lessonResult = v.object({
  /** Its id; `#` and six hex digits where the reader's course has none with that hash. */
  lesson: name,
  /** How many of its questions are answered, and of how many. */
  done: count,
  items: count,
  /** Whole per cent, rounded down. */
  score: perCent,
  finished: v.boolean(),
});

/** An answer as the statistics need it. */
const answer = v.object({
  /** As the kind's `schema.ts` says; options are indexes in author order, valid with the item's shape alone. */
  answer: v.custom<Json>(isJson),
  score,
  right: v.boolean(),
  /** 1 guessing, 2 fairly, 3 sure. */
  sure: sureness,
  hints: v.exactOptional(count),
  /** How long it took, in milliseconds. */
  ms: milliseconds,
});

const itemResult = v.object({
  item: name,
  shape: name,
  lesson: name,
  /** How often this shape was checked. */
  tries: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The first answer to this shape: what statistics are made of. */
  first: answer,
  /** The latest, if it is another. */
  last: v.exactOptional(answer),
});

const examResult = v.object({
  /** When it was handed in. */
  at: moment,
  score: perCent,
  passed: v.boolean(),
  timeUp: v.exactOptional(v.literal(true)),
  /** All that it asked, in the order of the paper; without `given` where nothing was answered. */
  items: v.pipe(
    v.array(v.object({ item: name, shape: name, lesson: name, given: v.exactOptional(answer) })),
    v.maxLength(500),
  ),
});

export const resultSchema = v.object({
  /** Of which assignment and version. */
  assignment: shortId,
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535)),
  /** Who, in this assignment: the same in everything that they send for it. */
  person: shortId,
  name: personName,
  number: v.exactOptional(personNumber),
  /** When it was made, in milliseconds since 1970. A later one takes the place of an earlier one. */
  at: moment,
  /** The course as its authors count it, or its revision: what the answers were given to. */
  course: v.pipe(v.string(), v.nonEmpty(), v.maxLength(64), seen),
  lessons: v.pipe(
    v.array(lessonResult),
    v.maxLength(60),
    once(({ lesson }) => lesson),
  ),
  /** The assignment's test: how often it was handed in, the best score, whether that passed. Left out: it has none, or never was. */
  exam: v.exactOptional(
    v.object({
      attempts: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(255)),
      best: perCent,
      passed: v.boolean(),
    }),
  ),
  /** Left out of a summary. */
  details: v.exactOptional(
    v.object({
      items: v.pipe(
        v.array(itemResult),
        v.maxLength(2_000),
        once(({ item, shape }) => `${item} ${shape}`),
      ),
      exams: v.pipe(v.array(examResult), v.maxLength(50)),
      /** Codes of certificates that the learner chose to send along, to be countersigned. */
      certificates: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(12_000))), v.maxLength(5))),
    }),
  ),
});

export type Result = Readonly<v.InferOutput<typeof resultSchema>>;
export type Details = NonNullable<Result["details"]>;
export type LessonResult = Result["lessons"][number];
export type ItemResult = Details["items"][number];
export type ExamAttempt = Details["exams"][number];
export type GivenAnswer = ItemResult["first"];
