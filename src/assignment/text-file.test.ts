import { describe, expect, test } from "vitest";
import published from "./fixtures/assignment-v1.json?raw";
import { kindOf, LONGEST_TEXTS } from "./text-file.ts";

const [{ code } = { code: "" }] = (JSON.parse(published) as { codes: { code: string }[] }).codes;

describe("what a text is", () => {
  test.each([
    [code, "assignment"],
    [`Hola.\n\nhttps://example.org/es/assignment/#${code}\n`, "assignment"],
    [code.replace("E1", "E7"), "assignment"],
    [code.slice(0, 40), "assignment"],
    [code.replace("E1", "R1"), "result"],
    [code.replace("E1", "C1"), "countersignature"],
    [code.replace("E1", "K1"), "card"],
    [code.replace("E1", "A1"), "certificate"],
    ['{"format":"atenta-backup","v":1,"course":"x"}', "backup"],
    ['\ufeff {\n  "format": "atenta-sealed",\n  "v": 1', "backup"],
    ['{"format":"atenta-trainer-backup","v":1}', "trainer-backup"],
    [`Plan: K1. Uno. ${code}`, "assignment"],
  ])("%j: %s", (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  test.each([
    "",
    "hola",
    '{"format":"other"}',
    "{",
    "Z1.abcdefghijklmnopqrstuvwxyz",
    "Grupo A1. Presentación, normas y más",
  ])("%j is nothing of ours", (text) => {
    expect(kindOf(text)).toBeUndefined();
  });

  test("is not sought in what is longer than any code", () => {
    expect(kindOf(`${"a ".repeat(LONGEST_TEXTS.result / 2)} ${code}`)).toBeUndefined();
  });
});
