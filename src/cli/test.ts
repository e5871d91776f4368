import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";

// npm test: every check, whatever the ones before found; then one line that counts.

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** It uses one core and writes nothing: such steps, one after the other in the list, run side by side. */
  readonly alone?: true;
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
  { name: "format and lint", alone: true, command: ["biome", "check", "--error-on-warnings"] },
  { name: "unused code", alone: true, command: ["knip"] },
  { name: "types", alone: true, command: ["tsc"] },
  { name: "types of the pure rooms, without the DOM", alone: true, command: ["tsc", "-p", "src/tsconfig.pure.json"] },
  { name: "types of the service worker", alone: true, command: ["tsc", "-p", "src/tsconfig.worker.json"] },
  { name: "content", alone: true, command: ["node", "src/cli/content-check.ts", "--strict"] },
  { name: "spelling of the interface", alone: true, command: ["node", "src/cli/spelling.ts", "--interface"] },
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

/** Takes note of a step that has ended with an exit code. */
function note({ name, count }: Step, status: number | null): void {
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

// npm puts its own commands, and the right Node, first on the path.
const shell = process.platform === "win32";

/** Runs a step that shares the machine with others; gives what it said, once it has ended. */
function quietly({ command: [program = "", ...args] }: Step): Promise<{ status: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], shell });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
    child.on("error", (error) => resolve({ status: 1, said: String(error) }));
    child.on("close", (status) => resolve({ status, said }));
  });
}

const waiting = steps.filter(({ alone }) => alone);
const runs = new Map<Step, Awaited<ReturnType<typeof quietly>>>();
const next = waiting.values();
async function work(): Promise<void> {
  for (const step of next) runs.set(step, await quietly(step));
}
await Promise.all([work(), work()]);
for (const step of waiting) {
  const { status, said } = runs.get(step) ?? { status: 1, said: "" };
  console.log(`\n── ${step.name}\n${said}`);
  note(step, status);
}
for (const step of steps.filter(({ alone }) => !alone)) {
  console.log(`\n── ${step.name}`);
  const [program = "", ...args] = step.command;
  note(step, spawnSync(program, args, { stdio: "inherit", shell }).status);
}
if (broken.length > 0) console.log(`\nFailed: ${broken.join(", ")}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
