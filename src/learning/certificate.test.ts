import { expect, test } from "vitest";
import type { CourseIndex } from "../course/types.ts";
import { bytesOf, certificateOf, dayOf, LONGEST_TEXT, quartersOf, readableText } from "./certificate.ts";

const words = (title: string) => ({ es: { title, file: "" }, ca: { title: `${title} (ca)`, file: "" } });
const prose = { type: "root" as const, children: [] };
const index: CourseIndex = {
  id: "a-course",
  rev: "rev-2",
  pass: 80,
  languages: [
    { code: "es", dir: "ltr" },
    { code: "ca", dir: "ltr" },
  ],
  skills: [],
  about: { es: { title: "Un curso", summary: "", prose }, ca: { title: "Un curs", summary: "", prose } },
  activities: 0,
  references: {},
  modules: [
    { id: "one", lessons: ["a"], minutes: 50, in: words("Uno") },
    { id: "two", lessons: ["b"], minutes: 48, in: words("Dos") },
  ],
  version: "2026.11",
};
const passed = {
  of: "an-exam",
  basis: "exam",
  at: Date.UTC(2026, 10, 22, 23, 30),
  tz: "Europe/Madrid",
  share: 0.8799,
  rev: "rev-2",
  modules: { one: 2 / 3, gone: 1 },
} as const;

test("a certificate says course, day, score, hours, version and modules, in the language of the page", () => {
  expect(certificateOf(index, "ca", passed)).toEqual({
    lang: "ca",
    course: "Un curs",
    version: "2026.11",
    day: "2026-11-23",
    basis: "exam",
    score: 87,
    quarters: 7,
    modules: [{ title: "Uno (ca)", score: 66 }, { title: "Dos (ca)" }],
  });
});

test("it lists no modules where they are more than a code has room for", () => {
  const many = (count: number) => {
    const modules = Array.from({ length: count }, (_, at) => ({
      ...{ id: `m${at}`, lessons: [], minutes: 5, in: words("Quejas y reclamaciones") },
    }));
    return certificateOf({ ...index, modules }, "es", passed).modules.length;
  };
  expect(many(20)).toBe(20);
  expect(many(40)).toBe(0);
});

test("of what was passed in an earlier revision it does not say that it was today's version", () => {
  expect(certificateOf(index, "es", { ...passed, rev: "rev-1" }).version).toBe("rev-1");
  const { version: _, ...unnumbered } = index;
  expect(certificateOf(unnumbered, "es", passed).version).toBe("rev-2");
});

test("the day is that of where it happened, and of UTC where that is not known", () => {
  const at = Date.UTC(2026, 0, 1, 1);
  expect(dayOf(at, "Atlantic/Azores")).toBe("2026-01-01");
  expect(dayOf(at, "America/Bogota")).toBe("2025-12-31");
  expect(dayOf(at, "Nowhere/Else")).toBe("2026-01-01");
});

test.each([
  [1, 1],
  [22, 1],
  [22.5, 2],
  [60, 4],
  [617, 41],
])("%d minutes are %d quarters of an hour", (minutes, quarters) => {
  expect(quartersOf(minutes)).toBe(quarters);
});

test("texts are in one line, all seen, and no longer than there is room for", () => {
  expect(readableText("  Núria\n\tPuig\u202e  ")).toBe("Núria Puig");
  expect(readableText("Nu\u0301ria\ud800")).toBe("Núria");
  for (const blank of [" \u200b\u00ad ", "\u200d", "\u3164", "\u0301"]) expect(readableText(blank)).toBe("");
  expect(readableText("👩‍👩‍👧 Ñandú")).toBe("👩‍👩‍👧 Ñandú");
  const long = readableText("ñ".repeat(500));
  expect(bytesOf(long)).toBeLessThanOrEqual(LONGEST_TEXT);
  expect(long).toMatch(/^ñ+…$/);
  for (const text of ["añil", "l·l", "日本", "👩‍💼"]) expect(bytesOf(text)).toBe(new TextEncoder().encode(text).length);
});
