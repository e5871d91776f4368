import { relative, resolve } from "node:path";
import type { Seen } from "../review/sync/sync.ts";

/**
 * Reads which texts have been looked at: `--seen <file>:<line>`, as often as one likes, or `--seen-all`. Undefined when anything
 * else is asked for.
 *
 * @param folder the course's, below which the given texts are named
 */
export function readSeen(args: readonly string[], folder: string): Seen[] | "all" | undefined {
  if (args.length === 1 && args[0] === "--seen-all") return "all";
  const seen: Seen[] = [];
  for (let index = 0; index < args.length; index += 2) {
    const [, file, line] = /^(.+\.md):(\d+)(?::\d+)?$/u.exec(args[index + 1] ?? "") ?? [];
    if (args[index] !== "--seen" || file === undefined) return undefined;
    seen.push({ file: inContent(file, folder), line: Number(line) });
  }
  return seen;
}

/** Places are named from here by `content:check`, and from the content folder inside its messages. */
function inContent(file: string, folder: string): string {
  const below = relative(resolve(folder), resolve(file)).replaceAll("\\", "/");
  return below.startsWith("..") ? file : below;
}
