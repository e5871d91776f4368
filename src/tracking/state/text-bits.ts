import { utf8 } from "../../base/bytes.ts";
import { isJson, type Json } from "../../learning/json.ts";
import type { BitReader, BitWriter } from "./bits.ts";
import { MINUTE_BITS } from "./moments.ts";
import type { TextRecord } from "./types.ts";

// Browsers, workers and Node have it; no page is needed for it.
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

/** Texts as bits: their length in bytes, and UTF-8. */
export function writeText(out: BitWriter, text: string): void {
  const bytes = utf8(text);
  out.gamma(bytes.length + 1);
  out.raw([...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join(""));
}

/** What `writeText` wrote. Throws where it is no text. */
export function readText(row: BitReader): string {
  const length = row.gamma() - 1;
  if (length * 8 > row.left()) throw new RangeError("There is no more");
  const bytes = Uint8Array.from({ length }, () => row.bits(8));
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
}

const KIND_BITS = 4;

/** Something that is kept as text. */
export function writeRecord(out: BitWriter, { kind, id, minute, json }: TextRecord): void {
  out.bits(kind, KIND_BITS);
  out.bits(minute, MINUTE_BITS);
  writeText(out, id);
  writeText(out, JSON.stringify(json));
}

/** What `writeRecord` wrote. Throws where it is no JSON. */
export function readRecord(row: BitReader): TextRecord {
  const [kind, minute, id] = [row.bits(KIND_BITS), row.bits(MINUTE_BITS), readText(row)];
  const json: unknown = JSON.parse(readText(row));
  if (!isJson(json)) throw new RangeError("No JSON that is kept");
  return { kind, id, minute, json: json as Json };
}
