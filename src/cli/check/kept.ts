import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Diagnostic } from "../../compiler/diagnostics.ts";
import type { ContentInput } from "../../compiler/input.ts";
import type { ReviewGiven } from "../../review/course.ts";
import { writeWhole } from "../write-whole.ts";
import { removeOld } from "./remove-old.ts";

/** So many results are kept: those of some branches, months and courses. One is as long as what it prints. */
const MOST = 32;

/**
 * What makes the tool find what it finds, as a hash: its sources and word lists, the packages that are installed, Node, and from
 * where it was called, since messages name word lists from there.
 */
export function toolVersion(project: string): string {
  const sum = createHash("sha256").update(`${process.version}\0${relative(process.cwd(), project)}\0`);
  const sources = globSync("src/**/*.{ts,tsx,txt}", { cwd: project }).filter((file) => !/\.test\.tsx?$/u.test(file));
  for (const file of [...sources.sort(), "package-lock.json", "node_modules/.package-lock.json"]) {
    sum.update(
      `${file}\0${createHash("sha256")
        .update(textOf(join(project, file)))
        .digest("hex")}\0`,
    );
  }
  return sum.digest("hex");
}

/** The name of a result: the same for the same course, asked the same of by the same tool, and for no other. */
export function keyOf({ files, images }: ContentInput, given: ReviewGiven, tool: string): string {
  const sorted = <Value>(map: ReadonlyMap<string, Value>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  const asked = [tool, given.month ?? "", given.strict === true, sorted(files), sorted(images)];
  return createHash("sha256").update(JSON.stringify(asked)).digest("hex");
}

/**
 * What was found under this name the last time, or else what `find` finds, which is then kept in the folder. A result that is
 * cut or not ours is as none; and where nothing can be kept, everything is found anew.
 */
export async function keptOr(
  folder: string,
  key: string,
  find: () => Promise<readonly Diagnostic[]>,
): Promise<readonly Diagnostic[]> {
  const file = join(folder, `${key}.json`);
  const kept = parseKept(await readFile(file, "utf8").catch(() => ""));
  if (kept) return kept;
  const found = await find();
  const text = JSON.stringify(found);
  await writeWhole(file, `${sumOf(text)}\n${text}`);
  await removeOld(folder, /^[0-9a-f]{64}\.json$/u, MOST);
  return found;
}

function parseKept(text: string): readonly Diagnostic[] | undefined {
  const end = text.indexOf("\n");
  const found = text.slice(end + 1);
  return end > 0 && text.slice(0, end) === sumOf(found) ? JSON.parse(found) : undefined;
}

function sumOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
