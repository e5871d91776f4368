import { fromBase64Url, toBase64Url } from "../../base/bytes.ts";
import type { Marks } from "../port.ts";
import type { BitReader, BitWriter } from "./bits.ts";
import { KEY_BITS, LESSON_BITS } from "./keys.ts";
import { dayOf, MINUTE_BITS } from "./moments.ts";
import { MOST_PAPERS, readItem, readPaper, type Written, writeItem, writePaper } from "./records.ts";
import { readText, writeText } from "./text-bits.ts";
import type { ItemRecord, OtherPaper, PlaceRecord, State, TestRecord } from "./types.ts";

/** The parts of a state as bits, in the order in which they stand in it. Each `read…` reads what its `write…` wrote. */

export type Head = Pick<State, "attempt" | "seq" | "rev" | "minute" | "marks"> & { readonly place?: PlaceRecord };

/** Eight bytes. */
const ID_BITS = 64;
const SEQ_BITS = 32;
/** A score of 0 to 100 in hundredths. */
const SCORE_BITS = 14;
const successes = ["unknown", "failed", "passed"] as const satisfies readonly Marks["success"][];
const LANGUAGES_BITS = 4;

/** What is never given up of the whole, and how the rest is written. */
export function writeHead(out: BitWriter, head: Head, how: Written): void {
  const { attempt, seq, rev, minute, marks, place } = head;
  for (const byte of fromBase64Url(attempt) ?? []) out.bits(byte, 8);
  out.bits(Math.min(seq, 2 ** SEQ_BITS - 1), SEQ_BITS);
  out.bits(rev, 32);
  out.bits(minute, MINUTE_BITS);
  out.flag(marks.completed);
  out.bits(successes.indexOf(marks.success), 2);
  out.flag(marks.score !== undefined);
  if (marks.score !== undefined) out.bits(Math.round(Math.min(100, Math.max(0, marks.score)) * 100), SCORE_BITS);
  out.flag(place !== undefined);
  if (place !== undefined) {
    out.bits(place.lesson, LESSON_BITS);
    out.flag(place.item !== undefined);
    if (place.item !== undefined) out.bits(place.item, KEY_BITS);
  }
  out.flag(how.details);
  out.flag(how.answers);
  out.bits(how.languages.length, LANGUAGES_BITS);
  for (const code of how.languages) writeText(out, code);
}

/** The head, and how the rest is to be read. */
export function readHead(row: BitReader): { readonly head: Head; readonly how: Written } {
  const attempt = toBase64Url(Uint8Array.from({ length: ID_BITS / 8 }, () => row.bits(8)));
  const [seq, rev, minute] = [row.bits(SEQ_BITS), row.bits(32), row.bits(MINUTE_BITS)];
  const completed = row.flag();
  const success = inRange(successes[row.bits(2)]);
  const score = row.flag() ? { score: row.bits(SCORE_BITS) / 100 } : {};
  if ((score.score ?? 0) > 100) throw new RangeError("No such score");
  const at = row.flag() ? { lesson: row.bits(LESSON_BITS) } : undefined;
  const place = at && { ...at, ...(row.flag() && { item: row.bits(KEY_BITS) }) };
  const details = row.flag();
  const answers = row.flag();
  const languages = Array.from({ length: row.bits(LANGUAGES_BITS) }, () => readText(row));
  const marks = { completed, success, ...score };
  return {
    head: { attempt, seq, rev, minute, marks, ...(place && { place }) },
    how: { details, answers, languages },
  };
}

function inRange<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError("There is no such value");
  return value;
}

export function writeItems(out: BitWriter, items: readonly ItemRecord[], how: Written): void {
  out.ascending(items.map(({ key }) => key));
  for (const item of items) writeItem(out, item, how);
}

export function readItems(row: BitReader, how: Written): readonly ItemRecord[] {
  return row.ascending().map((key) => readItem(row, key, how));
}

export function writeTests(out: BitWriter, tests: readonly TestRecord[], how: Written): void {
  out.gamma(tests.length + 1);
  for (const test of tests) writeTest(out, test, how);
}

export function writeTest(out: BitWriter, { scope, count, best }: TestRecord, how: Written): void {
  out.bits(scope, LESSON_BITS + 1);
  out.bits(count, 5);
  writePaper(out, best, how);
}

export function readTests(row: BitReader, how: Written): readonly TestRecord[] {
  return list(row, () => {
    const [scope, count] = [row.bits(LESSON_BITS + 1), row.bits(5)];
    if (count < 1 || count > MOST_PAPERS) throw new RangeError("No such count");
    return { scope, count, best: readPaper(row, how) };
  });
}

export function writeOther(out: BitWriter, { scope, paper }: OtherPaper, how: Written): void {
  out.bits(scope, LESSON_BITS + 1);
  writePaper(out, paper, how);
}

export function readOthers(row: BitReader, how: Written): readonly OtherPaper[] {
  return list(row, () => ({ scope: row.bits(LESSON_BITS + 1), paper: readPaper(row, how) }));
}

/** How many days ago items were answered, in their order. 0 in the row: not known. */
export function writeDays(out: BitWriter, items: readonly ItemRecord[], minute: number): void {
  for (const { day } of items) out.gamma(day === undefined ? 1 : Math.max(0, dayOf(minute) - day) + 2);
}

export function readDays(row: BitReader, items: readonly ItemRecord[], minute: number): readonly ItemRecord[] {
  return items.map((item) => {
    const ago = row.gamma() - 2;
    const day = dayOf(minute) - ago;
    return ago < 0 || day < 0 ? item : { ...item, day };
  });
}

/** Where the page was scrolled to. Never further than 32,767 pixels either way. */
export function writeScroll(out: BitWriter, { block, offset }: NonNullable<PlaceRecord["scroll"]>): void {
  out.gamma(block + 1);
  out.bits(Math.round(Math.min(32_767, Math.max(-32_768, offset))) + 32_768, 16);
}

export function readScroll(row: BitReader): NonNullable<PlaceRecord["scroll"]> {
  return { block: row.gamma() - 1, offset: row.bits(16) - 32_768 };
}

/** More than anybody has of anything. */
const MOST_LISTED = 5_000;

export function list<Value>(row: BitReader, read: () => Value): readonly Value[] {
  const count = row.gamma() - 1;
  if (count > MOST_LISTED) throw new RangeError("There are too many");
  return Array.from({ length: count }, read);
}
