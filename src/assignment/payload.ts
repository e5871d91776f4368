import * as v from "valibot";
import { byteReader, byteWriter } from "../base/byte-row.ts";
import { type Bytes, fromBase64Url, toBase64Url } from "../base/bytes.ts";
import { SHORT_KEY } from "../base/point.ts";
import { type Assignment, assignmentSchema, dayOfNumber, numberOfDay } from "./assignment.ts";

/**
 * What an assignment says, in bytes: version 1 of them, which is published for ever. Binary and not packed, so that it fits into
 * a QR code, and every browser can read it.
 *
 *     id (8 bytes)  version (u16)  course (u32)  key (33 bytes)  issued (u16: days since 1970)
 *     flags (u8: 1 fixed order, 2 and 4 the number: 0 none, 1 optional, 2 required; 8 due, 16 lang, 32 exam, 64 message)
 *     title trainer (texts)  pass (u8)  count (u8)  count × lesson (u24)
 *     due (u16)  lang (text)  items pass (u8)  minutes (u16: 0 none)  attempts (u8: 0 any)  message (long text)
 *
 * The last line holds what its flags say is there.
 */

const ID = 8;
/** Where the key stands: a signature is checked before anything else is believed. */
const KEY_AT = ID + 2 + 4;
const numbers = ["none", "optional", "required"] as const;

const FIXED = 1;
const NUMBER = 2;
const DUE = 8;
const LANG = 16;
const EXAM = 32;
const MESSAGE = 64;

/** The bytes of an assignment: the same always gives the same. Throws if it says what a code cannot hold. */
export function writePayload(assignment: Assignment): Bytes {
  const { due, lang, exam, message, ...rest } = v.parse(assignmentSchema, assignment);
  const row = byteWriter();
  row.bytes(fromBase64Url(rest.id) as Bytes);
  row.u16(rest.version);
  row.u32(rest.course);
  row.bytes(fromBase64Url(rest.key) as Bytes);
  row.u16(numberOfDay(rest.issued) as number);
  row.byte(
    (rest.order === "fixed" ? FIXED : 0) +
      numbers.indexOf(rest.number) * NUMBER +
      (due === undefined ? 0 : DUE) +
      (lang === undefined ? 0 : LANG) +
      (exam === undefined ? 0 : EXAM) +
      (message === undefined ? 0 : MESSAGE),
  );
  row.text(rest.title);
  row.text(rest.trainer);
  row.byte(rest.pass);
  row.byte(rest.lessons.length);
  for (const lesson of rest.lessons) row.u24(lesson);
  if (due !== undefined) row.u16(numberOfDay(due) as number);
  if (lang !== undefined) row.text(lang);
  if (exam !== undefined) {
    row.byte(exam.items);
    row.byte(exam.pass);
    row.u16(exam.minutes ?? 0);
    row.byte(exam.attempts ?? 0);
  }
  if (message !== undefined) row.longText(message);
  return row.done();
}

/** The assignment that bytes are; `undefined` if they are none, or not exactly what would be written of it. Never throws. */
export function readPayload(bytes: Uint8Array): Assignment | undefined {
  try {
    const row = byteReader(bytes);
    const head = {
      id: toBase64Url(row.bytes(ID)),
      version: row.u16(),
      course: row.u32(),
      key: toBase64Url(row.bytes(SHORT_KEY)),
      issued: dayOfNumber(row.u16()),
    };
    const flags = row.byte();
    const has = (flag: number) => (flags & flag) !== 0;
    const body = {
      order: has(FIXED) ? "fixed" : "free",
      // 3 is no way to ask for a number, and the schema says so.
      number: flags < 128 ? numbers[(flags >> 1) & 3] : undefined,
      title: row.text(),
      trainer: row.text(),
      pass: row.byte(),
      lessons: Array.from({ length: row.byte() }, () => row.u24()),
      ...(has(DUE) && { due: dayOfNumber(row.u16()) }),
      ...(has(LANG) && { lang: row.text() }),
      ...(has(EXAM) && { exam: readExam(row.byte(), row.byte(), row.u16(), row.byte()) }),
      ...(has(MESSAGE) && { message: row.longText() }),
    };
    row.end();
    const read = v.safeParse(assignmentSchema, { ...head, ...body });
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

const readExam = (items: number, pass: number, minutes: number, attempts: number) => ({
  items,
  pass,
  ...(minutes > 0 && { minutes }),
  ...(attempts > 0 && { attempts }),
});

/** The key by which bytes of an assignment say that they are signed; `undefined` if they end before it. */
export function keyOfPayload(bytes: Bytes): Bytes | undefined {
  const key = bytes.slice(KEY_AT, KEY_AT + SHORT_KEY);
  return key.length === SHORT_KEY ? key : undefined;
}
