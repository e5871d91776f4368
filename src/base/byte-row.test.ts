import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ByteReader, type ByteWriter, byteReader, byteWriter } from "./byte-row.ts";

type Kind = Exclude<keyof ByteReader, "bytes" | "end">;
const largest = { byte: 255, u16: 65_535, u24: 0xff_ffff, u32: 0xffff_ffff, u48: 2 ** 48 - 1 } as const;
const sized = Object.keys(largest) as (keyof typeof largest)[];

const values: fc.Arbitrary<readonly [Kind, number | string]> = fc.oneof(
  ...sized.map((kind) => fc.maxSafeNat().map((value) => [kind, value % (largest[kind] + 1)] as const)),
  fc.maxSafeNat().map((value) => ["count", value] as const),
  fc.string({ unit: "grapheme", maxLength: 10 }).map((value) => ["text", value] as const),
  fc.string({ unit: "grapheme", maxLength: 80 }).map((value) => ["longText", value] as const),
);

function write(row: ByteWriter, [kind, value]: readonly [Kind, number | string]) {
  if (kind === "text" || kind === "longText") row[kind](value as string);
  else row[kind](value as number);
}

describe("a row of bytes", () => {
  test("reads back as what was written, in its order, to its end", () => {
    fc.assert(
      fc.property(fc.array(values, { maxLength: 20 }), (all) => {
        const row = byteWriter();
        for (const each of all) write(row, each);
        const reader = byteReader(row.done());
        expect(all.map(([kind]) => [kind, reader[kind]()])).toEqual(all);
        reader.end();
        expect(() => reader.byte()).toThrow(RangeError);
      }),
    );
  });

  test("is big-endian, and as short as it can be", () => {
    const row = byteWriter();
    row.u16(0x0102);
    row.u24(0x030405);
    row.u32(0x0607_0809);
    row.u48(0x0a0b_0c0d_0e0f);
    row.count(127);
    row.count(128);
    row.text("é");
    row.longText("a");
    row.bytes(Uint8Array.of(7, 7));
    const expected = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 127, 128, 1, 2, 0xc3, 0xa9, 0, 1, 97, 7, 7];
    expect([...row.done()]).toEqual(expected);
  });

  test.each<[string, (row: ByteWriter) => void]>([
    ["a number above its size", (row) => row.byte(256)],
    ["a number below nothing", (row) => row.u16(-1)],
    ["half a number", (row) => row.u24(0.5)],
    ["a count that no number holds exactly", (row) => row.count(2 ** 53)],
    ["a text of more than 255 bytes", (row) => row.text("é".repeat(128))],
    ["a text of more than 65,535 bytes", (row) => row.longText("a".repeat(65_536))],
  ])("has no room for %s, and says so", (_, put) => {
    expect(() => put(byteWriter())).toThrow(RangeError);
  });

  test.each<[string, number[], (row: ByteReader) => unknown]>([
    ["nothing where a number should be", [], (row) => row.byte()],
    ["the half of a number", [1], (row) => row.u16()],
    ["a text that ends too soon", [3, 97, 98], (row) => row.text()],
    ["a text that is no UTF-8", [1, 0xff], (row) => row.text()],
    ["a count with a last byte of nothing", [0x80, 0], (row) => row.count()],
    ["a count without end", Array(12).fill(0x80), (row) => row.count()],
    ["a count above all", [...Array(8).fill(0xff), 0x7f], (row) => row.count()],
    ["more than was asked for", [1], (row) => row.end()],
  ])("is refused with %s", (_, bytes, read) => {
    expect(() => read(byteReader(Uint8Array.from(bytes)))).toThrow();
  });
});
