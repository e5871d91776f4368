import * as v from "valibot";
import { filesOf, manifestSchema, type OfflineFile } from "./manifest.ts";

/**
 * What is on the device, written in one piece beside the files, so that it is never half true. A version is named here as
 * current or next only when all its files are there. Stored: a field may be added; another meaning is another `v`.
 */

const version = v.object({
  manifest: manifestSchema,
  /** The languages of it that are kept. */
  kept: v.array(v.string()),
});

export const recordsSchema = v.object({
  v: v.literal(1),
  /** What pages are answered from. */
  current: v.exactOptional(version),
  /** What was current before: tabs that were opened with it still ask for its files. */
  previous: v.exactOptional(version),
  /** A newer one, whole, that waits until the learner wants it. */
  next: v.exactOptional(version),
  /** What is being fetched: its files may be there, or not. */
  coming: v.exactOptional(version),
});

export type Version = v.InferOutput<typeof version>;
export type Records = v.InferOutput<typeof recordsSchema>;

export const noRecords: Records = { v: 1 };

/** Reads what is stored. What does not read is as if nothing were kept: it is a copy, and can be had again. */
export function readRecords(value: unknown): Records {
  const read = v.safeParse(recordsSchema, value);
  return read.success ? read.output : noRecords;
}

/** What a version needs on the device. */
export const filesOfVersion = ({ manifest, kept }: Version): readonly OfflineFile[] => filesOf(manifest, kept);

/** Every file that is needed, by its hash: all others can go. */
export function namedHashes({ current, previous, next, coming }: Records): ReadonlySet<string> {
  const versions = [current, previous, next, coming].filter((each) => each !== undefined);
  return new Set(versions.flatMap(filesOfVersion).map(({ hash }) => hash));
}

/** What is being fetched is noted before, so that what has come of it stays. */
export function withComing(records: Records, coming: Version): Records {
  return { ...records, coming };
}

/** All that was coming is there: it is used at once where nothing else is, or the same version was with fewer languages. */
export function arrived({ coming, ...records }: Records): Records {
  if (coming === undefined) return records;
  const { current, next } = records;
  if (current !== undefined && current.manifest.version !== coming.manifest.version) {
    return { ...records, next: coming };
  }
  // A version that waits has to have the languages that are kept now.
  const short = next !== undefined && coming.kept.some((lang) => !next.kept.includes(lang));
  const { next: _, ...rest } = records;
  return { ...(short ? rest : records), current: coming };
}

/** The next version becomes the current one, and the current one stays for the tabs that were opened with it. */
export function applied(records: Records): Records {
  const { next, current, ...rest } = records;
  return next === undefined ? records : { ...rest, current: next, ...(current && { previous: current }) };
}

/** A language is no longer kept, in any version. */
export function without(records: Records, lang: string): Records {
  const less = (each: Version): Version => ({ ...each, kept: each.kept.filter((other) => other !== lang) });
  const { current, previous, next, coming } = records;
  return {
    v: 1,
    ...(current && { current: less(current) }),
    ...(previous && { previous: less(previous) }),
    ...(next && { next: less(next) }),
    ...(coming && { coming: less(coming) }),
  };
}

/** The next version is not wanted any more: the server has gone back to the current one. */
export function withoutNext({ next: _, ...records }: Records): Records {
  return records;
}
