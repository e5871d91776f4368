import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The boot script without its comments, as it stands in every page. */
export async function bootScript(project: string): Promise<string> {
  const text = await readFile(join(project, "src/app/boot.js"), "utf8");
  return text
    .replace(/^\s*\/\/.*$/gm, "")
    .replace(/\s*\n\s*/g, "\n")
    .trim();
}
