import * as v from "valibot";
import { recordOf } from "../base/record-of.ts";

/**
 * `offline.json`, which a build writes last, at the site's root: every file that the site needs without a connection, with
 * what it must be. Published: programs of former builds read the lists of later ones. A field may be added; a changed
 * meaning is a new `v`, at which programs that do not know it leave the copy as it is.
 */

const file = v.object({
  /** Below the site's root, as the file lies there: `es/index.html`. */
  path: v.pipe(v.string(), v.nonEmpty()),
  /** The first 22 characters (132 bits) of its SHA-256 in base64url. */
  hash: v.pipe(v.string(), v.regex(/^[\w-]{22}$/)),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

const lesson = v.object({
  id: v.string(),
  title: v.string(),
  /** Ids that it had before. Left out where it had none. */
  aliases: v.exactOptional(v.array(v.string())),
  /** Below the site's root. Its name changes with what is in it. */
  file: v.string(),
});

export const manifestSchema = v.object({
  format: v.literal("atenta-offline"),
  v: v.literal(1),
  /** A hash of all the files that are listed: two builds of it are the same site. */
  version: v.pipe(v.string(), v.nonEmpty()),
  /** The course's revision, which its pages ask `course/index.json` for. */
  rev: v.string(),
  /** The course's id. */
  course: v.string(),
  /** What every language needs: program, styles, fonts, pictures, icons, the root index, the pages outside the course. */
  shell: v.array(file),
  /** By language: its pages, also those of former addresses, and its files of the course. */
  languages: recordOf(v.array(file)),
  /** By language, in the order of the course. */
  lessons: recordOf(v.array(lesson)),
});

export type OfflineManifest = v.InferOutput<typeof manifestSchema>;
export type OfflineFile = OfflineManifest["shell"][number];

/** Where the list is, below the site's root. */
export const MANIFEST_FILE = "offline.json";

/** The page that stands in for one that is not on the device, below the site's root. */
export const MISSING_PAGE = "offline.html";

/** The answer to addresses that lead nowhere, below the site's root. */
export const NOT_FOUND_PAGE = "404.html";

/** Marks the requests by which the copy is made: the worker must not answer them from the copy. */
export const COPY_HEADER = "Atenta-Copy";

/** What some languages need, the shell included. A language that the list does not know needs nothing more. */
export function filesOf(manifest: OfflineManifest, langs: readonly string[]): readonly OfflineFile[] {
  return [...manifest.shell, ...langs.flatMap((lang) => manifest.languages[lang] ?? [])];
}

/** How much a list of files is. */
export function amountOf(files: readonly OfflineFile[]): { readonly files: number; readonly bytes: number } {
  return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}
