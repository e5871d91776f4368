import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";

// npm test: every check, one after the other, whatever the ones before found; then one line that counts.

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Reads how many tests passed and failed from the report that the command wrote. Without it the step is one test. */
  readonly count?: () => Counts;
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const reports = "node_modules/.cache/atenta";
const read = (file: string) => JSON.parse(readFileSync(`${reports}/${file}`, "utf8"));

const steps: readonly Step[] = [
  { name: "format and lint", command: ["biome", "check", "--error-on-warnings"] },
  { name: "unused code", command: ["knip"] },
  { name: "types", command: ["tsc"] },
  { name: "types of the pure rooms, without the DOM", command: ["tsc", "-p", "src/tsconfig.pure.json"] },
  { name: "types of the service worker", command: ["tsc", "-p", "src/tsconfig.worker.json"] },
  { name: "content", command: ["node", "src/cli/content-check.ts", "--strict"] },
  { name: "spelling of the interface", command: ["node", "src/cli/spelling.ts", "--interface"] },
  {
    name: "rules, components, house",
    command: ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${reports}/unit.json`],
    count: () => {
      const { numPassedTests, numFailedTests } = read("unit.json");
      return { passed: numPassedTests, failed: numFailedTests };
    },
  },
  { name: "build", command: ["node", "src/cli/build.ts"] },
  { name: "size of a first lesson", command: ["node", "src/cli/size.ts"] },
  {
    name: "browser",
    command: ["playwright", "test"],
    count: () => {
      const { expected, unexpected, flaky } = read("browser.json").stats;
      return { passed: expected, failed: unexpected + flaky };
    },
  },
];

mkdirSync(reports, { recursive: true });
for (const report of ["unit.json", "browser.json"]) rmSync(`${reports}/${report}`, { force: true });

let passed = 0;
let failed = 0;
const broken: string[] = [];
for (const { name, command, count } of steps) {
  console.log(`\n── ${name}`);
  const [program = "", ...args] = command;
  // npm puts its own commands, and the right Node, first on the path.
  const { status } = spawnSync(program, args, { stdio: "inherit", shell: process.platform === "win32" });
  let counts: Counts = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    if (count !== undefined) counts = count();
    // A runner that fails without a failed test has failed all the same.
    if (status !== 0 && counts.failed === 0) counts = { ...counts, failed: 1 };
  } catch {
    counts = { passed: 0, failed: 1 };
  }
  passed += counts.passed;
  failed += counts.failed;
  if (counts.failed > 0) broken.push(name);
}
if (broken.length > 0) console.log(`\nFailed: ${broken.join(", ")}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
