import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { zip } from "../packaging/zip.ts";
import { aloud, answerTo } from "./command.ts";
import { optionsOf, usage } from "./release-options.ts";
import { buildSite, ContentError } from "./site/build.ts";
import { precompress } from "./site/precompress.ts";
import { releaseFiles, releaseStamp } from "./site/release-files.ts";
import { writeWhole } from "./write-whole.ts";

const project = resolve(import.meta.dirname, "../..");

process.exitCode = await main(process.argv.slice(2), resolve(process.env.CONTENT || "content"));

/** Gives the exit code: 0, 1 when the content has errors or the file cannot be written, or 2 when the command was not understood. */
async function main(args: readonly string[], content: string): Promise<number> {
  const options = optionsOf(args, process.env.SITE_URL);
  if (typeof options === "string") return answerTo(options, usage, aloud);
  const { out, url, precompressed } = options;
  // A build of its own: what lies in dist/ may be older than the course, or just be served to somebody.
  const site = join(project, "node_modules/.cache/atenta", `release-${process.pid}`);
  try {
    await buildSite(content, site, () => {}, url);
    if (precompressed) await precompress(site);
    const files = await releaseFiles(site, precompressed);
    const bytes = await zip(files, {}, releaseStamp(process.env.SOURCE_DATE_EPOCH, Date.now()));
    const problem = await writeWhole(out, bytes);
    if (problem !== undefined) {
      console.error(`${out} cannot be written: ${problem}`);
      return 1;
    }
    console.log(`${out}: ${files.size} files, ${(bytes.length / 1e6).toFixed(1)} MB, for ${url ?? "any address"}`);
    return 0;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return 1;
  } finally {
    await rm(site, { recursive: true, force: true });
  }
}
