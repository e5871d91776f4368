import { serialize } from "node:v8";
import type { Diagnostic } from "../../compiler/diagnostics.ts";
import { type PackedRecord, packRecord, unpackRecord } from "../../compiler/packed.ts";
import type { Parsers } from "../../compiler/parsers.ts";
import type { FileRecord } from "../../compiler/records.ts";
import { type ReviewedWith, rememberFound } from "../../review/per-file.ts";
import { knownReviewed, type Reviewed, readForBoth, rememberReviewed } from "../../review/read-file.ts";
import { reviewFile } from "../../review/review.ts";
import { rememberSpelling, spellFile } from "../spelling/content-spelling.ts";

/** All that can be told of a file by itself: plain data, which another thread or an earlier run may have read. */
export interface Reading {
  readonly record: PackedRecord;
  /** Missing where the file has an error, or no language. */
  readonly reviewed?: Reviewed;
  /** What the review finds in it, and what the dictionaries do not know. */
  readonly found: readonly Diagnostic[];
  readonly misspelt: readonly Diagnostic[];
}

/** Reads one file for all who check it: any but the manifest, by which they are read. */
export function readAlone(path: string, text: string, parsers: Parsers, by: ReviewedWith): Reading {
  const record = readForBoth(path, text, parsers);
  const reviewed = knownReviewed(record);
  const misspelt = spellFile(path, text, reviewed?.text.text);
  // Files without a language are reviewed, too; those with an error when it is mended.
  const isWrong = record.findings.some(({ severity = "error" }) => severity === "error");
  const found = isWrong ? [] : reviewFile(record, text, by);
  return { record: packRecord(record), ...(reviewed && { reviewed }), found, misspelt };
}

/** A reading for another thread, or another run; `deserialize` gives it back. */
export function bytesOf(reading: Reading): Uint8Array {
  return serialize(reading);
}

/** A file as it was read. */
export interface FileReading {
  readonly path: string;
  readonly text: string;
  readonly reading: Reading;
}

/** Lets the compiler, the review and the dictionaries know what was read. Gives the records by path. */
export function remember(read: readonly FileReading[], by: ReviewedWith): ReadonlyMap<string, FileRecord> {
  rememberSpelling(read.map(({ path, text, reading }) => ({ file: path, source: text, found: reading.misspelt })));
  return new Map(
    read.map(({ path, reading: { record: packed, reviewed, found } }) => {
      const record = unpackRecord(packed);
      if (reviewed) rememberReviewed(record, reviewed);
      const isWrong = record.findings.some(({ severity = "error" }) => severity === "error");
      if (!isWrong) rememberFound(record, found, by);
      return [path, record];
    }),
  );
}
