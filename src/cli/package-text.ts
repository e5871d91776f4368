import type { PackageProblem } from "../packaging/errors.ts";
import type { PackageReport } from "../packaging/request.ts";

/** Why a package was not made, in a line, with what is right. */
export function problemText(problem: PackageProblem): string {
  switch (problem.is) {
    case "empty":
      return "No lesson is chosen: --modules and --lessons name those that the package holds; without them it holds all";
    case "unknown-lesson":
      return `The course has no lesson ${problem.names.join(", ")}: it has ${problem.known.join(", ")}`;
    case "unknown-language":
      return `The course is not in ${problem.names.join(", ")}: --lang is one of ${[...problem.known, "both"].join(", ")}`;
    case "one-language":
      return "One HTML file holds one language: make a file of each, with --lang es and --lang ca";
    case "pass":
      return "--pass is a whole per cent from 1 to 100";
    case "too-much":
      return `What an LMS must keep of these lessons can take ${problem.least} characters, and this format has room for ${problem.room}: choose fewer lessons, or --format scorm2004`;
  }
}

/** What each tier of a state holds beside those above it. */
const says: Readonly<Record<string, string>> = {
  least: "never given up: completion, score, points, best tests",
  answers: "and the answers themselves",
  details: "and sureness, hints, where it was asked",
  history: "and days, items of banks, typed words",
  scroll: "and how far the page was scrolled",
  drafts: "and answers half given",
};

/** What was made, and the longest that its state can be over all possible answers. */
export function reportText(file: string, { format, lessons, items, files, size, state }: PackageReport): string {
  const lines = [
    `${file}: ${format}, ${lessons} lessons, ${items} exercises, ${files} files, ${(size / 1e6).toFixed(2)} MB`,
  ];
  if (state === undefined) return lines.join("\n");
  lines.push(
    "",
    `Worst case of the state over all possible answers, in characters of ${state.room}:`,
    ...state.tiers.map(
      ({ name, worst, fits }) => `  ${(says[name] ?? name).padEnd(58)}${String(worst).padStart(7)}   fits ${fits}`,
    ),
    "What is further down is given up first where there is no room.",
  );
  return lines.join("\n");
}
