import type { FileRecord, LessonRecord, PageRecord } from "./records.ts";
import { knownYaml, type YamlSource } from "./yaml.ts";

/** A record as plain data, which can be sent to another thread or kept in a file. */
export interface PackedRecord {
  readonly record: Omit<LessonRecord | PageRecord, "front"> | FileRecord;
  readonly front?: { readonly value: object; readonly source: YamlSource };
}

/**
 * Takes out of a record what is no data.
 *
 * @throws RangeError for that of the manifest, which is read wherever it is needed
 */
export function packRecord(record: FileRecord): PackedRecord {
  if (record.role === "manifest") throw new RangeError("The manifest is not packed");
  if (!("front" in record) || record.front === undefined) return { record };
  const { front, ...data } = record;
  return { record: data, front: { value: front.value, source: front.source } };
}

/** The record that was packed. */
export function unpackRecord({ record, front }: PackedRecord): FileRecord {
  // It was one before.
  return (front ? { ...record, front: knownYaml(front.value, front.source) } : record) as FileRecord;
}
