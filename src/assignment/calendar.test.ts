import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarOf } from "./calendar.ts";
import { sampleAssignment } from "./testing/samples.ts";

const assignment = sampleAssignment("A".repeat(44));
const AT = Date.UTC(2026, 10, 22, 9, 5, 7, 321);
const words = {
  summary: "Vence: Quejas; reclamaciones, y \\más",
  description: "Línea uno\nLínea dos, con «comillas»: y 👩🏽‍💼".repeat(6),
  alarm: "Quejas: quedan 3 días",
  url: `https://example.org/curso/es/assignment/#E1.${"x".repeat(500)}`,
};
const made = (given = {}) => calendarOf({ ...assignment, ...given }, words, AT) ?? "";

/** Reads it as a calendar does: unfolds, then parts names from values. */
function propertiesOf(text: string): readonly (readonly [string, string])[] {
  const lines = text.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
  return lines.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)]);
}

const unescaped = (value: string) => value.replace(/\\([\\;,nN])/g, (_, each) => (/n/i.test(each) ? "\n" : each));

describe("the entry of a calendar", () => {
  test("is of the whole day on which it is due, and says what it is about", () => {
    const properties = new Map(propertiesOf(made()));
    expect(properties.get("DTSTART;VALUE=DATE")).toBe("20261205");
    expect(properties.get("DTEND;VALUE=DATE")).toBe("20261206");
    expect(properties.get("DTSTAMP")).toBe("20261122T090507Z");
    expect(properties.get("URL")).toBe(words.url);
    expect(unescaped(properties.get("SUMMARY") ?? "")).toBe(words.summary);
    // Of the two that have one, the alarm's comes last.
    const [said, alarm] = propertiesOf(made()).filter(([name]) => name === "DESCRIPTION");
    expect(unescaped(said?.[1] ?? "")).toBe(words.description);
    expect(unescaped(alarm?.[1] ?? "")).toBe(words.alarm);
  });

  test("ends a month and a year at the right day", () => {
    expect(made({ due: "2027-02-28" })).toContain("DTEND;VALUE=DATE:20270301");
    expect(made({ due: "2028-02-28" })).toContain("DTEND;VALUE=DATE:20280229");
    expect(made({ due: "2026-12-31" })).toContain("DTEND;VALUE=DATE:20270101");
  });

  test("of a later version takes the place of the earlier one", () => {
    const [one, other] = [made({ version: 1 }), made({ version: 3 })].map((text) => new Map(propertiesOf(text)));
    expect(one?.get("UID")).toBe(other?.get("UID"));
    expect([one?.get("SEQUENCE"), other?.get("SEQUENCE")]).toEqual(["0", "2"]);
  });

  test("rings at nine, three days before, or the day before where less is left", () => {
    expect(new Map(propertiesOf(made())).get("TRIGGER")).toBe("-P2DT15H");
    expect(new Map(propertiesOf(made({ due: "2026-11-25" }))).get("TRIGGER")).toBe("-PT15H");
  });

  test("opens and closes each part once, around what it must have", () => {
    const names = propertiesOf(made()).filter(([name]) => name === "BEGIN" || name === "END");
    expect(names.map((each) => each.join(" "))).toEqual([
      ...["BEGIN VCALENDAR", "BEGIN VEVENT", "BEGIN VALARM"],
      ...["END VALARM", "END VEVENT", "END VCALENDAR"],
    ]);
    expect(propertiesOf(made()).slice(1, 3)).toEqual([
      ["VERSION", "2.0"],
      ["PRODID", "-//Atenta//Atenta//ES"],
    ]);
  });

  test("is none for what is not due", () => {
    const { due: _, ...undue } = assignment;
    expect(calendarOf(undue, words, AT)).toBeUndefined();
  });

  test("whatever it says, no line is over 75 octets, none is broken within a character, and all of it comes back", () => {
    const holds = (said: string): void => {
      const text = calendarOf(assignment, { ...words, summary: said }, AT) ?? "";
      expect(text.endsWith("\r\n")).toBe(true);
      for (const line of text.split("\r\n")) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]|\p{Cs}/u);
      }
      const plain = said.replace(/\r\n?/g, "\n").replace(/(?!\n)[\p{Cc}\p{Cs}]/gu, " ");
      expect(unescaped(new Map(propertiesOf(text)).get("SUMMARY") ?? "")).toBe(plain);
      expect(propertiesOf(text)).toHaveLength(propertiesOf(made()).length);
    };
    return fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), holds));
  });
});
