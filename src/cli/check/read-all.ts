import { availableParallelism } from "node:os";
import { deserialize } from "node:v8";
import { Worker } from "node:worker_threads";
import type { Parsers } from "../../compiler/parsers.ts";
import type { ReviewedWith } from "../../review/per-file.ts";
import { type KeptReadings, keepReading, keptReading, nameOfReading, readingNames } from "./kept-readings.ts";
import type { Job, Told } from "./reader.ts";
import { bytesOf, type FileReading, type Reading, readAlone } from "./reading.ts";
import { removeOld } from "./remove-old.ts";

/** From so many files on, other threads are quicker though they have to load the compiler and the dictionaries first. */
const MANY = 200;

/** Each thread loads all that it reads with: on a machine with very many cores, memory would be what is short. */
const MOST_THREADS = 8;

/** A thread is given so many files at once: few enough for all to end together. */
const BATCH = 8;

/** So many kept files are read at once. */
const AT_ONCE = 64;

/** So many readings are kept: those of a course of a thousand lessons in two languages, and of what it was before. */
const MOST = 6000;

/** What files are read with. */
export interface ReadWith {
  readonly by: ReviewedWith;
  /** The text of `course.yaml`. */
  readonly plan: string;
  readonly parsers: Parsers;
  readonly kept?: KeptReadings | undefined;
}

type File = readonly [path: string, text: string];

/**
 * Reads files, each by itself: those that have been read before from where they are kept, many others in as many threads as the
 * machine has cores, few here. What no thread could read is left out; whoever needs it will read it.
 */
export async function readAll(files: readonly File[], given: ReadWith): Promise<readonly FileReading[]> {
  const known = await readKept(files, given);
  const paths = new Set(known.map(({ path }) => path));
  const missing = files.filter(([path]) => !paths.has(path));
  const isMuch = missing.length >= MANY && availableParallelism() > 1;
  const read = isMuch ? await readInThreads(missing, given) : await readHere(missing, given);
  if (read.length > 0 && given.kept) await removeOld(given.kept.folder, readingNames, MOST);
  return [...known, ...read];
}

async function readKept(files: readonly File[], given: ReadWith): Promise<readonly FileReading[]> {
  const { kept } = given;
  const read: FileReading[] = [];
  for (let at = 0; kept && at < files.length; at += AT_ONCE) {
    const some = files.slice(at, at + AT_ONCE).map(async ([path, text]) => {
      const bytes = await keptReading(kept, nameOfReading(path, text, whoReads(given)));
      if (bytes) read.push({ path, text, reading: deserialize(bytes) as Reading });
    });
    await Promise.all(some);
  }
  return read;
}

async function readHere(files: readonly File[], given: ReadWith): Promise<FileReading[]> {
  const { parsers, by, kept } = given;
  const read: FileReading[] = [];
  for (const [path, text] of files) {
    const reading = readAlone(path, text, parsers, by);
    read.push({ path, text, reading });
    if (kept) await keepReading(kept, nameOfReading(path, text, whoReads(given)), bytesOf(reading));
  }
  return read;
}

async function readInThreads(files: readonly File[], given: ReadWith): Promise<FileReading[]> {
  const texts = new Map(files);
  const waiting = [...files];
  const read: FileReading[] = [];
  const job: Job = { plan: given.plan, given: given.by.given, kept: given.kept, by: whoReads(given) };
  const work = () =>
    new Promise<void>((resolve) => {
      const thread = new Worker(new URL("./reader.ts", import.meta.url), { workerData: job });
      // Also one that has failed: what it had been given is left out.
      thread.on("exit", () => resolve());
      thread.on("error", () => {});
      const give = () => {
        const batch = waiting.splice(0, BATCH);
        if (batch.length > 0) thread.postMessage(batch);
        else void thread.terminate();
      };
      thread.on("message", (told: Told) => {
        give();
        for (const [path, bytes] of told)
          read.push({ path, text: texts.get(path) ?? "", reading: deserialize(bytes) as Reading });
      });
      give();
    });
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), MOST_THREADS) }, work));
  return read;
}

/** All that a reading depends on but the file itself. */
function whoReads({ kept, plan, by: { given } }: ReadWith): readonly (string | boolean)[] {
  return [kept?.tool ?? "", plan, given.month ?? "", given.strict === true];
}
