import { createCompiler } from "../compiler/compile.ts";
import { compareDiagnostics, formatDiagnostics, hasErrors } from "../compiler/diagnostics.ts";
import { readContent } from "../compiler/files.ts";
import { messageBase } from "../compiler/folder.ts";
import { loadParsers } from "../compiler/parsers.ts";
import { knownProse } from "../review/read-file.ts";
import { reviewCourse } from "../review/review.ts";
import { contentSpelling } from "./spelling/content-spelling.ts";

const usage = `Usage: npm run content:check [-- --json] [--strict]

Checks the course in the folder that CONTENT names (content, if it names none) and prints every problem, and of
each dialogue how it can go. Exits with 1 when there is any error. Legal notes are old or not by the month in MONTH
(the present one, if it is not set), as MONTH=2026-11.

  --json     print an array of {file, line, column, severity, rule, message} instead
  --strict   exit with 1 when there is any warning, too, and ask for a sync.yaml`;

process.exitCode = await main(process.argv.slice(2), process.env.CONTENT || "content");

/** Gives the exit code: 0 without errors, 1 with errors, 2 when the command itself was not understood. */
async function main(args: readonly string[], folder: string): Promise<number> {
  const month = process.env.MONTH || new Date().toISOString().slice(0, 7);
  if (args.some((each) => each !== "--json" && each !== "--strict") || !/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(month)) {
    console.error(usage);
    return 2;
  }
  const [input, parsers] = await Promise.all([readContent(folder), loadParsers()]);
  const compiler = createCompiler(parsers);
  const { diagnostics, infos } = compiler.compile(input);
  const given = { month, strict: args.includes("--strict") };
  const review = reviewCourse(input, compiler, parsers, given);
  const { byPath } = compiler.read(input);
  const spelling = contentSpelling(input, (file) => knownProse(byPath.get(file)));
  const problems = [...diagnostics, ...review, ...spelling];
  const base = messageBase(folder);
  const found = [...problems, ...infos].sort(compareDiagnostics);
  if (args.includes("--json")) {
    console.log(
      JSON.stringify(
        found.map((each) => ({ ...each, file: base + each.file })),
        null,
        2,
      ),
    );
  } else {
    console.log(formatDiagnostics(found, base));
  }
  return hasErrors(problems) || (given.strict && problems.length > 0) ? 1 : 0;
}
