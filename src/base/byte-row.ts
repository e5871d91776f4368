import { type Bytes, joined, utf8 } from "./bytes.ts";

// Browsers, workers and Node have it; no page is needed for it.
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

/** Values in bytes, one after the other: big-endian numbers, and texts as a length and UTF-8. */
export interface ByteWriter {
  byte(value: number): void;
  u16(value: number): void;
  u24(value: number): void;
  u32(value: number): void;
  /** 48 bits: a moment in milliseconds. */
  u48(value: number): void;
  /** Any whole number from 0, in as few bytes as it takes (LEB128). */
  count(value: number): void;
  bytes(value: Uint8Array): void;
  /** Of at most 255 bytes. */
  text(value: string): void;
  /** Of at most 65,535 bytes. */
  longText(value: string): void;
  done(): Bytes;
}

/** A row of bytes to be written. What has no room throws a `RangeError`. */
export function byteWriter(): ByteWriter {
  const parts: Uint8Array[] = [];
  const number = (value: number, size: number) => {
    if (!Number.isInteger(value) || value < 0 || value >= 256 ** size) throw new RangeError("The number has no room");
    parts.push(Uint8Array.from({ length: size }, (_, at) => Math.floor(value / 256 ** (size - 1 - at)) % 256));
  };
  const text = (value: string, size: number) => {
    const encoded = utf8(value);
    number(encoded.length, size);
    parts.push(encoded);
  };
  return {
    byte: (value) => number(value, 1),
    u16: (value) => number(value, 2),
    u24: (value) => number(value, 3),
    u32: (value) => number(value, 4),
    u48: (value) => number(value, 6),
    count(value) {
      if (!Number.isSafeInteger(value) || value < 0) throw new RangeError("The number has no room");
      let rest = value;
      for (; rest > 127; rest = Math.floor(rest / 128)) number(128 + (rest % 128), 1);
      number(rest, 1);
    },
    bytes: (value) => void parts.push(value),
    text: (value) => text(value, 1),
    longText: (value) => text(value, 2),
    done: () => joined(...parts),
  };
}

/** Reads what a `ByteWriter` wrote, in the same order. */
export interface ByteReader {
  byte(): number;
  u16(): number;
  u24(): number;
  u32(): number;
  u48(): number;
  count(): number;
  bytes(count: number): Bytes;
  text(): string;
  longText(): string;
  /** Throws unless everything has been read. */
  end(): void;
}

/** A row of bytes to be read from the first to the last. What is not there, or would not be written so, throws. */
export function byteReader(row: Uint8Array): ByteReader {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let at = 0;
  const bytes = (count: number): Bytes => {
    if (at + count > row.length) throw new RangeError("There is no more");
    at += count;
    return new Uint8Array(row.subarray(at - count, at));
  };
  const number = (size: number) => bytes(size).reduce((sum, each) => sum * 256 + each, 0);
  return {
    byte: () => number(1),
    u16: () => number(2),
    u24: () => number(3),
    u32: () => number(4),
    u48: () => number(6),
    count() {
      let [value, weight] = [0, 1];
      for (;;) {
        const each = number(1);
        value += (each % 128) * weight;
        if (!Number.isSafeInteger(value)) throw new RangeError("The number is too large");
        // A last byte of nothing would be another way to write the same.
        if (each === 0 && weight > 1) throw new RangeError("The number is not written so");
        if (each < 128) return value;
        weight *= 128;
      }
    },
    bytes,
    text: () => decoder.decode(bytes(number(1))),
    longText: () => decoder.decode(bytes(number(2))),
    end() {
      if (at !== row.length) throw new RangeError("There is more");
    },
  };
}
