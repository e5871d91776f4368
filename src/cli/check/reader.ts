import { parentPort, workerData } from "node:worker_threads";
import { readRecord } from "../../compiler/file.ts";
import { loadParsers } from "../../compiler/parsers.ts";
import type { ReviewGiven } from "../../review/course.ts";
import { type KeptReadings, keepReading, nameOfReading } from "./kept-readings.ts";
import { bytesOf, readAlone } from "./reading.ts";

/** By what a thread reads files, and where it keeps what it has read. */
export interface Job {
  /** The text of `course.yaml`. */
  readonly plan: string;
  readonly given: ReviewGiven;
  readonly kept: KeptReadings | undefined;
  readonly by: Parameters<typeof nameOfReading>[2];
}

/** What a thread tells of some files, by path: see `bytesOf`. */
export type Told = readonly (readonly [path: string, reading: Uint8Array])[];

/** A thread that reads files for `readAll`: whenever it is sent some, it answers with what it has read of them. */
const { plan, given, kept, by } = workerData as Job;
const parsers = await loadParsers();
const course = readRecord("course.yaml", plan, parsers);
const manifest = course.role === "manifest" ? course.manifest : undefined;

parentPort?.on("message", async (files: readonly (readonly [path: string, text: string])[]) => {
  const told = files.map(
    ([path, text]) => [path, bytesOf(readAlone(path, text, parsers, { manifest, given }))] as const,
  );
  const keep = ([path, bytes]: Told[number], text: string) =>
    kept && keepReading(kept, nameOfReading(path, text, by), bytes);
  // Before it answers, since it may be ended then.
  await Promise.all(told.map((each, at) => keep(each, files[at]?.[1] ?? "")));
  parentPort?.postMessage(told satisfies Told);
});
