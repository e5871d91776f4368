import fc from "fast-check";
import { expect, test } from "vitest";
import { decode } from "./decode.ts";

const gift = "::Atenció::Què fas quan algú s'espera? {=Saludes ~No dius res}";
const wide = (text: string, little: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
};
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

test.each([
  ["UTF-8", utf8(gift), "utf-8"],
  ["UTF-8 with its mark", utf8(`\uFEFF${gift}`), "utf-8"],
  ["ISO 8859-1", latin(gift), "windows-1252"],
  ["UTF-16 with its mark, little end first", wide(`\uFEFF${gift}`, true), "utf-16le"],
  ["UTF-16 with its mark, big end first", wide(`\uFEFF${gift}`, false), "utf-16be"],
  ["UTF-16 without a mark, little end first", wide(gift, true), "utf-16le"],
  ["UTF-16 without a mark, big end first", wide(gift, false), "utf-16be"],
  ["nothing", new Uint8Array(), "utf-8"],
])("%s is read as what it is", (_, bytes, encoding) => {
  const decoded = decode(bytes);
  expect(decoded).toMatchObject({ encoding });
  expect("text" in decoded && [gift, ""].includes(decoded.text)).toBe(true);
});

test("a euro sign and quotes of Windows are read as what they are", () => {
  expect(decode(Uint8Array.of(0x80, 0x93, 0x94, 0x41))).toEqual({ text: "€“”A", encoding: "windows-1252" });
});

test.each([
  ["archive", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0)],
  ["binary", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
  ["binary", Uint8Array.of(...utf8("%PDF-1.7"), 1, 2, 3, 4, 0xff, 0xfe, 6)],
  ["xml", utf8('\uFEFF<?xml version="1.0"?><quiz></quiz>')],
  ["xml", latin("<quiz><question>é</question></quiz>")],
])("what is no GIFT is told apart: %s", (foreign, bytes) => {
  expect(decode(bytes)).toEqual({ foreign });
});

test("whatever the bytes, it is told what they are", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const decoded = decode(bytes);
      expect("foreign" in decoded || typeof decoded.text === "string").toBe(true);
    }),
  );
});
