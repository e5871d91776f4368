import { utf8 } from "../base/bytes.ts";
import { type Assignment, dayOfNumber, numberOfDay } from "./assignment.ts";

/** An assignment's due day as a calendar's file: RFC 5545, of which sections are named where they decide. */

/** What the entry says, in the language of whoever gets it. */
export interface CalendarWords {
  readonly summary: string;
  readonly description: string;
  /** What the alarm says. */
  readonly alarm: string;
  readonly url: string;
}

/** More octets than this make no line (3.1). */
const LONGEST_LINE = 75;

/** Nine in the morning, so many days before: an entry of a whole day begins at midnight (3.8.6.3). */
const ALARM = { far: "-P2DT15H", near: "-PT15H" } as const;

/**
 * The text of an `.ics` file; `undefined` for what is not due. A later version takes the place of an earlier one: the same UID, and a
 * SEQUENCE that grows (3.8.4.7, 3.8.7.4). `at`: when it is written, in milliseconds since 1970.
 */
export function calendarOf(
  { id, version, due, issued }: Pick<Assignment, "id" | "version" | "due" | "issued">,
  words: CalendarWords,
  at: number,
): string | undefined {
  const day = due === undefined ? undefined : numberOfDay(due);
  if (day === undefined) return undefined;
  // Where there are three days and more, the alarm leaves time to do something.
  const isFar = day - (numberOfDay(issued) ?? day) > 3;
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Atenta//Atenta//ES",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    `UID:${id}@assignment.atenta`,
    `SEQUENCE:${version - 1}`,
    `DTSTAMP:${new Date(at).toISOString().replace(/[-:]|\.\d+/g, "")}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    // The day after the last one (3.6.1).
    `DTEND;VALUE=DATE:${basic(day + 1)}`,
    `SUMMARY:${escaped(words.summary)}`,
    `DESCRIPTION:${escaped(words.description)}`,
    `URL:${words.url.replace(/\s/g, "")}`,
    // Nobody is busy all day because of it.
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(words.alarm)}`,
    `TRIGGER:${isFar ? ALARM.far : ALARM.near}`,
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join("");
}

const basic = (day: number): string => dayOfNumber(day).replaceAll("-", "");

/** A text as a value (3.3.11): what separates values is marked, and nothing that cannot be seen is in it. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n")
    .replace(/[\p{Cc}\p{Cs}]/gu, " ");
}

/** A line in pieces that are not too long, each further one after a space, and no character broken apart (3.1). */
function folded(line: string): string {
  const pieces: string[] = [];
  let [piece, room] = ["", LONGEST_LINE];
  for (const character of line) {
    const octets = utf8(character).length;
    if (octets > room) {
      pieces.push(piece);
      // The space that begins the next one is in it, too.
      [piece, room] = ["", LONGEST_LINE - 1];
    }
    piece += character;
    room -= octets;
  }
  return [...pieces, piece].join("\r\n ");
}
