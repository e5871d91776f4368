import { describe, expect, test } from "vitest";
import { findCode, readTwoParts, writeTwoParts } from "./code-text.ts";

const CODE = { letter: "E", proof: 64, longest: 100 };
const payload = Uint8Array.from({ length: 40 }, (_, at) => at * 5);
const proof = Uint8Array.from({ length: 64 }, (_, at) => 255 - at);
const code = writeTwoParts(CODE, { payload, proof });

describe("a code", () => {
  test.each([
    ["alone", code],
    ["in a link", `https://example.org/curso/es/assignment/#${code}`],
    ["in a message, with a full stop behind it", `Hola.\nhttps://example.org/#${code}. Hasta el lunes.`],
    ["in brackets", `(${code})`],
    ["in lines of 60", (code.match(/.{1,60}/g) ?? []).join("\r\n")],
    ["in groups", (code.match(/.{1,5}/g) ?? []).join(" ")],
    ["with what a mail program puts into long words", (code.match(/.{1,30}/g) ?? []).join("\u200b")],
    ["behind a word that looks like the beginning of one", `E1. Bienvenida: léelo todo. E2. Después, abre ${code}`],
    ["behind another kind of code", `A1.${"a".repeat(40)}.${"b".repeat(130)} ${code}`],
    ["behind a mark of the order of bytes", `\ufeff${code}`],
  ])("is found %s", (_, text) => {
    expect(readTwoParts(text, CODE)).toEqual({ payload, proof });
  });

  test.each([
    ["", "foreign"],
    ["E1", "foreign"],
    ["E0.abc", "foreign"],
    ["xE1.abc", "foreign"],
    ["E1. Primero, lee esto; después, aquello.", "foreign"],
    [code.replace("E1", "R1"), "foreign"],
    [code.replace("E1", "E2"), "newer"],
    [code.replace("E1", "E9999"), "newer"],
    ["E1.", "cut"],
    [code.slice(0, 30), "cut"],
    [code.slice(0, -1), "cut"],
    [code.replace("E1.", "E1.AAA"), "changed"],
    [writeTwoParts(CODE, { payload: new Uint8Array(101), proof }), "long"],
  ])("of %j is none that reads: %s", (text, why) => {
    expect(readTwoParts(text, CODE)).toBe(why);
  });

  test("is sought in a long text full of beginnings, without end", () => {
    expect(readTwoParts("E1. ".repeat(1_000_000), CODE)).toBe("foreign");
  });

  test("is the first of several letters", () => {
    expect(findCode(`nada K1.${"x".repeat(30)} E1.${"y".repeat(30)}`, "EK")).toMatchObject({ letter: "K", version: 1 });
  });
});
