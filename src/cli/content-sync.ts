import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createCompiler } from "../compiler/compile.ts";
import { messageBase, readContent } from "../compiler/files.ts";
import { loadParsers } from "../compiler/parsers.ts";
import { readForReview } from "../review/review.ts";
import { joinTexts } from "../review/sync/compare.ts";
import { readKept, syncFile, writeKept } from "../review/sync/kept.ts";
import { reportSync } from "../review/sync/report.ts";
import { syncTexts } from "../review/sync/sync.ts";
import { readSeen } from "./seen.ts";

const usage = `Usage: npm run content:sync [-- --seen <file>:<line> …] [-- --seen-all]

Writes down in ${syncFile} of the course in the folder that CONTENT names (content, if it names none) which texts say the
same in every language: those that are new, and those that were changed in every language. What was changed in one language
alone is left, and content:check goes on telling of it. Exits with 1 when anything is left.

  --seen <file>:<line>   the text on this line has been looked at and says the same as its twins
  --seen-all             all of them have`;

process.exitCode = await main(process.argv.slice(2), process.env.CONTENT || "content");

/** Gives the exit code: 0 when all languages keep step, 1 when something is left, 2 when the command was not understood. */
async function main(args: readonly string[], folder: string): Promise<number> {
  const seen = readSeen(args, folder);
  if (seen === undefined) {
    console.error(usage);
    return 2;
  }
  const [input, parsers] = await Promise.all([readContent(folder), loadParsers()]);
  const { records, files } = readForReview(input, createCompiler(parsers), parsers);
  const languages = records.manifest?.value.languages ?? [];
  if (languages.length < 2) {
    console.error(`There are not two languages to compare in ${folder}`);
    return 2;
  }
  const kept = readKept(input.files.get(syncFile) ?? "").texts;
  const synced = syncTexts(joinTexts(records, files, parsers), kept, seen);
  await writeFile(join(folder, syncFile), writeKept(synced.texts));
  console.log(reportSync(synced, messageBase(folder)));
  return synced.left.length + synced.idle.length + synced.unread.length > 0 ? 1 : 0;
}
