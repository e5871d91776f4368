import { watch } from "node:fs";
import { extname } from "node:path";
import type { Diagnostic } from "../../compiler/diagnostics.ts";
import { isContentFile, readAgain, readContent } from "../../compiler/files.ts";
import type { ReviewGiven } from "../../review/course.ts";
import { createFinder } from "./found.ts";
import type { KeptReadings } from "./kept-readings.ts";

/** Files are often written in several steps; wait until nothing has changed for so long, in milliseconds. */
const REST = 15;

/**
 * Says what there is to say of the course in a folder, and again after each change in it, from what it has read before. Never ends by itself.
 *
 * @throws Error (`ENOENT` and its like) when the folder cannot be watched
 */
export async function watchContent(
  folder: string,
  given: ReviewGiven,
  kept: KeptReadings,
  say: (found: Diagnostic[]) => void,
): Promise<never> {
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  // Before anything is read: what is saved meanwhile is read after it.
  const watcher = watch(folder, { recursive: true }, (_, name) => {
    const path = (name ?? "").replaceAll("\\", "/");
    // A folder that comes or goes is not told file by file.
    if (!isContentFile(path) && extname(path) !== "") return;
    waiting.add(path);
    clearTimeout(timer);
    timer = setTimeout(take, REST);
  });
  const find = await createFinder(kept);
  let input = await readContent(folder);
  const take = () => {
    const paths = [...waiting];
    waiting.clear();
    last = last.then(async () => {
      input = await (paths.every(isContentFile) ? readAgain(folder, input, paths) : readContent(folder));
      say(await find(input, given));
    });
  };
  let last = Promise.resolve().then(async () => say(await find(input, given)));
  return new Promise((_, reject) => watcher.on("error", reject));
}
