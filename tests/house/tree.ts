import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** Files of the project, tracked or about to be, path → text. Binary files are left out. */
export function projectFiles(fits: RegExp): ReadonlyMap<string, string> {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    encoding: "utf8",
  });
  const names = listed.split("\0").filter((name) => fits.test(name) && existsSync(name));
  const texts = names.map((name) => [name, readFileSync(name, "utf8")] as const);
  return new Map(texts.filter(([, text]) => !text.includes("\0")));
}
