import * as v from "valibot";
import { type ByteReader, byteReader, byteWriter } from "../base/byte-row.ts";
import { type Bytes, fromBase64Url, toBase64Url } from "../base/bytes.ts";
import { lessonHash, type NamedLesson } from "./lesson-hash.ts";
import { type Result, resultSchema } from "./result.ts";

/**
 * A result without details, in bytes: version 1 of them, which is published for ever. Binary and not packed, so that it fits into
 * a QR code together with what encrypts it.
 *
 *     assignment (8 bytes)  version (u16)  person (8 bytes)  at (u48: milliseconds since 1970)
 *     flags (u8: 1 number, 2 exam)  name course (texts)  number (text, if it has one)
 *     count (u8)  count × { lesson (u24)  done items (counts)  score (u8: 128 more if it is finished) }
 *     attempts best (u8)  passed (u8: 0 or 1), if it has an exam
 */

const ID = 8;
const NUMBER = 1;
const EXAM = 2;
const FINISHED = 128;
/** A lesson that the reader's course does not have. */
const UNKNOWN = /^#([\da-f]{6})$/;

/** The bytes of a result; its details are left out. Throws if it says what a code cannot hold. */
export function writeSummary(result: Result): Bytes {
  const { assignment, version, person, name, number, at, course, lessons, exam } = v.parse(resultSchema, result);
  const row = byteWriter();
  row.bytes(fromBase64Url(assignment) as Bytes);
  row.u16(version);
  row.bytes(fromBase64Url(person) as Bytes);
  row.u48(at);
  row.byte((number === undefined ? 0 : NUMBER) + (exam === undefined ? 0 : EXAM));
  row.text(name);
  row.text(course);
  if (number !== undefined) row.text(number);
  row.byte(lessons.length);
  for (const { lesson, done, items, score, finished } of lessons) {
    row.u24(hashOf(lesson));
    row.count(done);
    row.count(items);
    row.byte(score + (finished ? FINISHED : 0));
  }
  if (exam !== undefined) {
    row.byte(exam.attempts);
    row.byte(exam.best);
    row.byte(exam.passed ? 1 : 0);
  }
  return row.done();
}

function hashOf(lesson: string): number {
  const unknown = UNKNOWN.exec(lesson)?.[1];
  return unknown === undefined ? lessonHash(lesson) : Number.parseInt(unknown, 16);
}

/**
 * The result that bytes are; `undefined` if they are none, or not exactly what would be written of it. Lessons get the ids that the
 * reader's course has for them. Never throws.
 */
export function readSummary(bytes: Uint8Array, lessons: ReadonlyMap<number, NamedLesson>): Result | undefined {
  try {
    const row = byteReader(bytes);
    const head = {
      assignment: toBase64Url(row.bytes(ID)),
      version: row.u16(),
      person: toBase64Url(row.bytes(ID)),
      at: row.u48(),
    };
    const flags = row.byte();
    if (flags > (NUMBER | EXAM)) return undefined;
    const body = {
      name: row.text(),
      course: row.text(),
      ...((flags & NUMBER) !== 0 && { number: row.text() }),
      lessons: named(
        Array.from({ length: row.byte() }, () => readLesson(row)),
        lessons,
      ),
      ...((flags & EXAM) !== 0 && { exam: { attempts: row.byte(), best: row.byte(), passed: yesOrNo(row.byte()) } }),
    };
    row.end();
    const read = v.safeParse(resultSchema, { ...head, ...body });
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

function readLesson(row: ByteReader) {
  const [hash, done, items, last] = [row.u24(), row.count(), row.count(), row.byte()];
  return { hash, done, items, score: last % FINISHED, finished: last >= FINISHED };
}

/** Two that have become one lesson stay two: the second keeps its hash for a name. */
function named(read: readonly ReturnType<typeof readLesson>[], lessons: ReadonlyMap<number, NamedLesson>) {
  const taken = new Set<string>();
  return read.map(({ hash, ...rest }) => {
    const known = lessons.get(hash)?.id;
    const lesson = known === undefined || taken.has(known) ? `#${hash.toString(16).padStart(6, "0")}` : known;
    taken.add(lesson);
    return { lesson, ...rest };
  });
}

function yesOrNo(byte: number): boolean {
  if (byte > 1) throw new RangeError("Neither yes nor no");
  return byte === 1;
}
