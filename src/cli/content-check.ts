import { join, resolve } from "node:path";
import { type Diagnostic, formatDiagnostics, hasErrors } from "../compiler/diagnostics.ts";
import { messageBase, readContent } from "../compiler/files.ts";
import type { ReviewGiven } from "../review/course.ts";
import { keptOr, keyOf, toolVersion } from "./check/kept.ts";

const usage = `Usage: npm run content:check [-- --json | --watch] [--strict]

Checks the course in the folder that CONTENT names (content, if it names none) and prints every problem, and of
each dialogue how it can go. Exits with 1 when there is any error. Legal notes are old or not by the month in MONTH
(the present one, if it is not set), as MONTH=2026-11. What was found is kept until
anything changes, in the folder that ATENTA_CACHE names (node_modules/.cache/atenta, if it names none).

  --json     print an array of {file, line, column, severity, rule, message} instead
  --watch    stay, and say after each save what is wrong now; Ctrl+C ends it
  --strict   exit with 1 when there is any warning, too, and ask for a sync.yaml`;

const project = resolve(import.meta.dirname, "../..");
const cache = process.env.ATENTA_CACHE || join(project, "node_modules/.cache/atenta");

process.exitCode = await main(process.argv.slice(2), process.env.CONTENT || "content");

/** Gives the exit code: 0 without errors, 1 with errors, 2 when the command itself was not understood. */
async function main(args: readonly string[], folder: string): Promise<number> {
  const month = process.env.MONTH || new Date().toISOString().slice(0, 7);
  const [json, stays] = [args.includes("--json"), args.includes("--watch")];
  const isKnown = args.every((each) => ["--json", "--watch", "--strict"].includes(each)) && !(json && stays);
  if (!isKnown || !/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(month)) {
    console.error(usage);
    return 2;
  }
  const given = { month, strict: args.includes("--strict") };
  if (stays) return watching(folder, given);
  const input = await readContent(folder);
  const tool = toolVersion(project);
  const key = keyOf(input, given, tool);
  const found = await keptOr(join(cache, "check"), key, async () => {
    // Compiler, review and dictionaries are not even loaded where nothing has changed.
    const { foundIn } = await import("./check/found.ts");
    return foundIn(input, given, { folder: join(cache, "readings"), tool });
  });
  const base = messageBase(folder);
  if (json) {
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
  const problems = found.filter(({ severity }) => severity !== "info");
  return hasErrors(problems) || (given.strict && problems.length > 0) ? 1 : 0;
}

/** Says after each save what is wrong then. Ends only where the folder cannot be watched. */
async function watching(folder: string, given: ReviewGiven): Promise<number> {
  const { watchContent } = await import("./check/watch.ts");
  const isProblem = ({ severity }: Diagnostic) => severity !== "info";
  const say = (found: Diagnostic[]) => console.log(formatDiagnostics(found.filter(isProblem), messageBase(folder)));
  const kept = { folder: join(cache, "readings"), tool: toolVersion(project) };
  const end = await watchContent(folder, given, kept, say).catch((error: Error) => error);
  console.error(`${folder} cannot be watched: ${end.message}. CONTENT names the folder of the course.`);
  return 1;
}
