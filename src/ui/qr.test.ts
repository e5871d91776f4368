import * as fc from "fast-check";
import { expect, test } from "vitest";
import { QUIET, qrBox, qrPath, qrSquares, qrSvg } from "./qr.ts";
import { readQr, squaresOfPath } from "./testing/read-qr.ts";

test("a code reads as its text, from its squares and from what is drawn of them, whatever it says and however long", () => {
  const reads = (text: string): void => {
    const squares = qrSquares(text);
    expect(squares && readQr(squares)).toBe(text);
    expect(squares && readQr(squaresOfPath(qrPath(squares), squares.length))).toBe(text);
  };
  const link = "https://example.org/curso/es/assignment/#E1.";
  for (const length of [1, 50, 300, 555, 900]) reads(link + "aZ0-_".repeat(length / 5));
  const after = (said: string): void => reads(`${link}é${said}`);
  const said = fc.string({ minLength: 1, maxLength: 400, unit: "grapheme" });
  return fc.assert(fc.property(said, after));
});

test("its file is that code on white, with the white around it that readers need", () => {
  const squares = qrSquares("https://example.org/") ?? [];
  const side = squares.length + 2 * QUIET;
  const svg = qrSvg(squares);
  expect(qrBox(squares)).toBe(`-4 -4 ${side} ${side}`);
  expect(svg).toContain(`viewBox="-4 -4 ${side} ${side}"`);
  expect(svg).toContain(`fill="#fff" d="M-4 -4h${side}v${side}h-${side}z"`);
  expect(readQr(squaresOfPath(svg.slice(svg.indexOf('<path d="')), squares.length))).toBe("https://example.org/");
});

test("what is too long for any code gives none", () => {
  expect(qrSquares("x".repeat(3_000))).toBeUndefined();
});
