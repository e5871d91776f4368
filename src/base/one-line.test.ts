import { describe, expect, test } from "vitest";
import { isPlainLines, plainLines } from "./one-line.ts";

describe("a text of several lines", () => {
  test.each([
    ["  Hola.\r\n\r\nAdiós.  \n", "Hola.\n\nAdiós."],
    ["Uno\u2028dos\rtres", "Uno\ndos\ntres"],
    ["con\u200b lo que no\u202e se ve\t", "con  lo que no  se ve"],
    ["- sangría\n  de dos", "- sangría\n  de dos"],
    ["\u200d\n \u200b", ""],
    ["e\u0301", "é"],
  ])("%j keeps what is seen of it: %j", (text, plain) => {
    expect(plainLines(text)).toBe(plain);
    expect(isPlainLines(plain)).toBe(true);
    if (text !== plain) expect(isPlainLines(text) && text.normalize("NFC") === text).toBe(false);
  });
});
