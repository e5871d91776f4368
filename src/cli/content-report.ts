import { createCompiler } from "../compiler/compile.ts";
import { readContent } from "../compiler/files.ts";
import { loadParsers } from "../compiler/parsers.ts";
import { readabilityOfSentences } from "../review/readability.ts";
import { coverageOf } from "../review/report/coverage.ts";
import { bar } from "../review/report/misses.ts";
import { tableOf } from "../review/report/table.ts";
import { readForReview } from "../review/review.ts";
import { runningSentences } from "../review/sentences.ts";
import { retakesOf, retakesText } from "./report/retakes.ts";

const usage = `Usage: npm run content:report [-- --json]

Prints what each lesson of the course in the folder that CONTENT names (content, if it names none) holds, and what of that
misses the bar; and how often tests and exam can be taken before a question comes again.

  --json     print an object of languages, modules with their lessons, the total, and the retakes instead`;

process.exitCode = await main(process.argv.slice(2), process.env.CONTENT || "content");

/** Gives the exit code: 0, or 2 when the command was not understood or there is no course. */
async function main(args: readonly string[], folder: string): Promise<number> {
  if (args.some((each) => each !== "--json")) {
    console.error(usage);
    return 2;
  }
  const [input, parsers] = await Promise.all([readContent(folder), loadParsers()]);
  const compiler = createCompiler(parsers);
  const course = readForReview(input, compiler, parsers);
  const { records } = course;
  if (!records.manifest) {
    console.error(`There is no course in ${folder}: npm run content:check says what is missing`);
    return 2;
  }
  const words = records.manifest.value["lesson-words"];
  const sentences = ({ path }: { readonly path: string }) => {
    const text = course.texts.find(({ file }) => file === path);
    return text ? runningSentences(text, "outside exercises").map((each) => each.text) : [];
  };
  const coverage = coverageOf(
    records,
    { sentences, ease: readabilityOfSentences },
    { ...bar, ...(words && { words }) },
  );
  // A course with errors has no papers to draw.
  const { index, banks } = compiler.compile(input).output?.course ?? {};
  const retakes = index && banks ? retakesOf(index, banks) : [];
  const text = () => [tableOf(coverage), retakesText(retakes)].filter((part) => part !== "").join("\n\n");
  console.log(args.includes("--json") ? JSON.stringify({ ...coverage, retakes }, null, 2) : text());
  return 0;
}
