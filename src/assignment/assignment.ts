import * as v from "valibot";
import { SHORT_ID } from "../base/ids.ts";
import { isOneLine, isPlainLines, oneLine, plainLines } from "../base/one-line.ts";

/**
 * What a trainer asks of people: which lessons, by when, under which conditions. It travels as a signed code (`code.ts`) in a
 * link, a QR code or a file, and is kept by both sides as that code. Published for ever: a field may be added as optional, and
 * then in a new version of the code; a meaning never changes.
 */

/**
 * The longest texts, in characters. Without its message an assignment of a whole course, in Latin letters, fits into a link of
 * 600.
 */
export const LONGEST_TITLE = 60;
export const LONGEST_NAME = 50;
export const LONGEST_NUMBER = 24;
export const LONGEST_MESSAGE = 600;
/** The most lessons that one assignment can hold. */
export const MOST_LESSONS = 60;

/** A public key on P-256 in its short form (33 bytes), in base64url. */
export const PUBLIC_KEY = /^[\w-]{44}$/;

const line = (longest: number) =>
  v.pipe(v.string(), v.nonEmpty(), v.maxLength(longest), v.check(isOneLine, "Expected one line that is all seen"));

export const shortId = v.pipe(v.string(), v.regex(SHORT_ID));
export const publicKey = v.pipe(v.string(), v.regex(PUBLIC_KEY));
export const personName = line(LONGEST_NAME);
export const personNumber = line(LONGEST_NUMBER);
export const perCent = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
const mark = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100));
/** A day that there is, from 1970 until 2149: two bytes hold it. */
const day = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((text) => numberOfDay(text) !== undefined, "Expected a day of the calendar"),
);

/** A lesson in a code: 24 bits of the hash of its id (`lesson-hash.ts`), so that ids need no room. */
const lessonHash = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xff_ffff));

export const assignmentSchema = v.object({
  id: shortId,
  /** 1 when it is first given out; a later one takes the place of an earlier one. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535)),
  /** Of which course, as a 32-bit hash of its id. */
  course: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff_ffff)),
  title: line(LONGEST_TITLE),
  /** Who asks. */
  trainer: line(LONGEST_NAME),
  /** In their order, each once. */
  lessons: v.pipe(
    v.array(lessonHash),
    v.minLength(1),
    v.maxLength(MOST_LESSONS),
    v.check((lessons) => new Set(lessons).size === lessons.length, "Expected each lesson once"),
  ),
  /** `fixed`: each lesson's questions open when the one before is finished. */
  order: v.picklist(["free", "fixed"]),
  /** The last day on which it is in time: `2026-12-05`, wherever the learner is. */
  due: v.exactOptional(day),
  /** The language in which it is to be done; left out: the learner chooses. */
  lang: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),
  /** Per cent at which a lesson counts as passed. */
  pass: mark,
  /** A test over its lessons, drawn from their banks; left out: none. */
  exam: v.exactOptional(
    v.object({
      items: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(255)),
      pass: mark,
      /** The limit of time; left out: none. */
      minutes: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600))),
      /** How often it may be handed in; left out: as often as one likes. */
      attempts: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20))),
    }),
  ),
  /** Whether an employee number is asked for beside the name. */
  number: v.picklist(["none", "optional", "required"]),
  /** The day on which this version was given out. */
  issued: day,
  /** The trainer's public key: the code is signed with it, and results are encrypted to it. */
  key: publicKey,
  /** Plain text of several lines. It is left out of QR codes. */
  message: v.exactOptional(
    v.pipe(
      v.string(),
      v.nonEmpty(),
      v.maxLength(LONGEST_MESSAGE),
      v.check(isPlainLines, "Expected lines that are all seen"),
    ),
  ),
});

export type Assignment = Readonly<v.InferOutput<typeof assignmentSchema>>;

/** What the trainer decides: the rest is drawn, counted or known. */
export type AssignmentDraft = Omit<Assignment, "id" | "version" | "course" | "issued" | "key">;

const DAY = 86_400_000;
const LAST_DAY = 65_535;

/** A day as how many days it is since 1970; `undefined` if there is no such day, or it is too far away for a code. */
export function numberOfDay(day: string): number | undefined {
  const number = Date.parse(`${day}T00:00:00Z`) / DAY;
  return number >= 0 && number <= LAST_DAY && dayOfNumber(number) === day ? number : undefined;
}

/** The day so many days after the first of 1970: `2026-12-05`. */
export const dayOfNumber = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

/**
 * What somebody wrote, as a code can hold it: texts in lines of which all is seen, no longer than there is room for, and a message
 * of nothing left out. Every assignment goes through this when it is signed.
 */
export function tidied<Asked extends Pick<Assignment, "title" | "trainer" | "message">>(asked: Asked): Asked {
  const { message, ...rest } = asked;
  const plain = message === undefined ? "" : cutTo(plainLines(message), LONGEST_MESSAGE);
  return {
    ...(rest as Asked),
    title: cutTo(oneLine(asked.title), LONGEST_TITLE),
    trainer: cutTo(oneLine(asked.trainer), LONGEST_NAME),
    ...(plain !== "" && { message: plain }),
  };
}

/** The beginning of a text, without half a character at its end. */
function cutTo(text: string, longest: number): string {
  return text
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/u, "")
    .trim();
}
