import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CourseIndex } from "../../course/types.ts";
import { interfaceLang } from "../../i18n/i18n.ts";
import type { ZipStamp } from "../../packaging/zip.ts";
import { filesBelow, isCompressed } from "./precompress.ts";
import { words } from "./words.ts";

/**
 * The files of a release: a built site as somebody uploads it who has never seen a terminal, and beside `index.html` a text in each
 * of the interface's languages that says what to do with it. No page and no list of the site names that text; where it is
 * uploaded too, nobody is the worse for it.
 *
 * @param folder a built site, whole
 * @param withCompressed also what lies compressed beside a file: for hosts that send it, at half the size again
 * @throws Error when a file has a name that not every program unpacks as it is
 */
export async function releaseFiles(
  folder: string,
  withCompressed: boolean,
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const path of filesBelow(folder)) {
    if (!withCompressed && isCompressed(folder, path)) continue;
    if (!/^[\w!~.,+@()/-]+$/.test(path)) throw new Error(`${path} has a name that not every host takes: rename it`);
    files.set(path, await bytesOf(join(folder, path)));
  }
  const index: CourseIndex = JSON.parse(await readFile(join(folder, "course/index.json"), "utf8"));
  for (const [file, text] of instructions(index)) files.set(file, new TextEncoder().encode(text));
  return files;
}

/**
 * When the files of a release are said to have been changed: now, or when `SOURCE_DATE_EPOCH` says (in seconds, as everywhere; see
 * reproducible-builds.org). Not a moment that is always the same: plain hosts tell a new version by date and size, and
 * pages of two versions often have one size; browsers keep the older a file the longer, where a host does not say how long.
 *
 * @param now in milliseconds
 * @throws Error when what `epoch` says is no moment that ZIP knows
 */
export function releaseStamp(epoch: string | undefined, now: number): ZipStamp {
  const moment = new Date(epoch ? Number(epoch) * 1000 : now);
  const year = moment.getUTCFullYear();
  if (!(year >= 1980 && year < 2108)) throw new Error(`SOURCE_DATE_EPOCH is ${epoch}: it is seconds since 1970`);
  return {
    date: ((year - 1980) << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate(),
    time: (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1),
  };
}

const bytesOf = async (file: string) => Uint8Array.from(await readFile(file));

/** What to do with the files, by the name of its file. */
export function instructions({ languages, about }: Pick<CourseIndex, "languages" | "about">): Map<string, string> {
  const codes = languages.map(({ code }) => code);
  const texts = new Map<string, string>();
  for (const code of codes) {
    const { file, ...say } = words.in[interfaceLang(code, codes)].release;
    const title = about[code]?.title ?? "";
    const lines = [
      title,
      "=".repeat(title.length),
      "",
      say.what,
      "",
      ...[say.upload, say.open, say.update].map(numbered),
    ];
    if (!texts.has(file)) texts.set(file, `${[...lines, "", say.nothing].join("\r\n")}\r\n`);
  }
  return texts;
}

const numbered = (text: string, at: number) => `${at + 1}. ${text}`;
