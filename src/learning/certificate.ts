import * as v from "valibot";
import { isOneLine, oneLine } from "../base/one-line.ts";
import type { CourseIndex } from "../course/types.ts";
import { percent } from "./mastery.ts";

/**
 * What a certificate says. It is a document of the day on which it is made: its words are those of one language, and no later
 * version of the course changes it.
 */

/** The longest text of a certificate, in bytes of UTF-8: the code gives one byte to its length. */
export const LONGEST_TEXT = 255;

/** The most modules that a certificate can list. */
const MOST_MODULES = 100;

/**
 * How many bytes the titles of the modules may take together. Of a course that has more, a certificate lists none: sheet and
 * code would no longer be read from paper.
 */
const ROOM_FOR_MODULES = 640;

const said = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.maxLength(LONGEST_TEXT),
  v.check(isOneLine, "Expected text that is all seen"),
);

const share = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));

/** What a code holds, as it is read back: nothing of it is believed before. */
export const certificateSchema = v.object({
  /** A language code: of the titles, and of the course that was taken. */
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
  name: said,
  course: said,
  version: said,
  /** The day of the exam where it was taken: `2026-11-22`. */
  day: v.pipe(v.string(), v.isoDate()),
  /** A final exam that was passed; or, where a course has none, that every lesson is mastered. */
  basis: v.picklist(["exam", "lessons"]),
  /** Whole per cent, rounded down. */
  score: share,
  /** Quarters of an hour. */
  quarters: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535)),
  /** Without a score: the exam asked nothing of it. */
  modules: v.pipe(v.array(v.object({ title: said, score: v.exactOptional(share) })), v.maxLength(MOST_MODULES)),
});

export type Certificate = Readonly<v.InferOutput<typeof certificateSchema>>;

/** An attempt, or the whole of a course, that somebody has passed. */
export interface Passed {
  /** The id of the attempt; of a course without an exam, of what completed it. */
  readonly of: string;
  readonly basis: Certificate["basis"];
  /** When, in milliseconds since 1970, and in which time zone. */
  readonly at: number;
  readonly tz: string;
  /** 0 to 1, not rounded. */
  readonly share: number;
  /** The course's revision at that time. Left out where answers are of several. */
  readonly rev?: string;
  /** By the ids of today's modules, 0 to 1. */
  readonly modules: Readonly<Record<string, number>>;
}

/** What a certificate of something passed says, but for whose it is. */
export function certificateOf(index: CourseIndex, lang: string, passed: Passed): Omit<Certificate, "name"> {
  const modules = index.modules.slice(0, MOST_MODULES).map(({ id, in: words }) => {
    const of = Object.hasOwn(passed.modules, id) ? passed.modules[id] : undefined;
    return { title: readableText(words[lang]?.title ?? id), ...(of !== undefined && { score: percent(of) }) };
  });
  const room = modules.reduce((sum, { title }) => sum + bytesOf(title) + 2, 0);
  // A later revision may have another number: what was passed then is not said to be this.
  const current = passed.rev === undefined || passed.rev === index.rev;
  return {
    lang,
    course: readableText(index.about[lang]?.title ?? index.id),
    version: readableText(current ? (index.version ?? index.rev) : (passed.rev ?? index.rev)),
    day: dayOf(passed.at, passed.tz),
    basis: passed.basis,
    score: percent(passed.share),
    quarters: quartersOf(index.modules.reduce((sum, { minutes }) => sum + minutes, 0)),
    modules: room <= ROOM_FOR_MODULES ? modules : [],
  };
}

/** Minutes in quarters of an hour: the nearest, of two that are as near the longer, and never none. */
export function quartersOf(minutes: number): number {
  return Math.max(1, Math.floor(minutes / 15 + 0.5));
}

/** Which day a moment was, where it happened. A time zone that is not known is taken for UTC. */
export function dayOf(at: number, tz: string): string {
  const day = (timeZone: string) => {
    const parts = new Intl.DateTimeFormat("en", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
    const of = new Map(parts.formatToParts(at).map(({ type, value }) => [type, value]));
    return `${of.get("year")?.padStart(4, "0")}-${of.get("month")}-${of.get("day")}`;
  };
  try {
    return day(tz);
  } catch {
    return day("UTC");
  }
}

/**
 * A text as a certificate can hold it: in one line, with nothing that is not seen, and no longer than there is room for. Of a
 * text of which nothing is seen, nothing is left.
 */
export function readableText(text: string): string {
  const plain = oneLine(text);
  if (bytesOf(plain) <= LONGEST_TEXT) return plain;
  let kept = "";
  for (const char of plain) {
    if (bytesOf(`${kept}${char}…`) > LONGEST_TEXT) break;
    kept += char;
  }
  return `${kept.trim()}…`;
}

/** How many bytes a text takes in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
  }
  return bytes;
}
