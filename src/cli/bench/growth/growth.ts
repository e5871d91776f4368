import { execFile, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { createCompiler } from "../../../compiler/compile.ts";
import { readContent } from "../../../compiler/files.ts";
import type { ContentInput } from "../../../compiler/input.ts";
import { loadParsers } from "../../../compiler/parsers.ts";
import { reviewCourse } from "../../../review/review.ts";
import { buildSite } from "../../site/build.ts";
import { middle } from "../median.ts";
import { savedToScreen } from "./author.ts";
import { openPages, sizesOf } from "./sizes.ts";
import { syntheticCourse } from "./synthetic.ts";

const run = promisify(execFile);

/** The first lesson is the same in every size, and so what it costs should be. */
const LANG = "es";
const LESSON = "customer-and-service/who-is-the-customer";

/** `npm run content:check`, as `package.json` has it. */
const CHECK = ["--max-semi-space-size=64", resolve("src/cli/content-check.ts")];

type Figures = Readonly<Record<string, number>>;

/** What a course of so many lessons in two languages costs to check, to build and to open; each with its ratio to the smallest. */
export async function benchGrowth(sizes: readonly number[]): Promise<void> {
  const { files } = await readContent(resolve("content"));
  const figures: Figures[] = [];
  for (const size of sizes) {
    figures.push(await measure(syntheticCourse(files, size)));
    console.log(`${size} lessons: measured`);
  }
  const [smallest = {}] = figures;
  console.log("\nGrowth: a course by its lessons, and how many times the smallest");
  console.log("".padEnd(44) + sizes.map((size) => `${size} lessons`.padStart(22)).join(""));
  for (const name of Object.keys(smallest)) {
    const cells = figures.map((each) => {
      const [value = 0, least = 1] = [each[name], smallest[name]];
      return `${value.toFixed(value < 100 ? 1 : 0)}  ${`×${(value / least).toFixed(2)}`.padStart(8)}`.padStart(22);
    });
    console.log(name.padEnd(44) + cells.join(""));
  }
}

async function measure(course: ReadonlyMap<string, string>): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), "atenta-growth-"));
  try {
    const [content, dist] = [join(folder, "content"), join(folder, "dist")];
    for (const [path, text] of course) {
      mkdirSync(dirname(join(content, path)), { recursive: true });
      writeFileSync(join(content, path), text);
    }
    const cache = join(folder, "cache");
    const check = await timed(() => checked(content, cache));
    const again = await timed(() => checked(content, cache));
    const file = join(content, `modules/${LESSON}.${LANG}.md`);
    const text = readFileSync(file, "utf8");
    writeFileSync(file, reworded(text));
    const edited = await timed(() => checked(content, cache));
    writeFileSync(file, text);
    const watched = await savedToWatching(content, file);
    const kept = await edits(content);
    const screen = await savedToScreen(content, file, `${LANG}/${LESSON}/`);
    const build = await timed(() => buildSite(content, dist, () => {}));
    const { files, bytes, copied, copiedBytes } = sizesOf(dist, LANG);
    const [lesson, home] = await openPages(dist, [`${LANG}/${LESSON}/`, `${LANG}/`]);
    return {
      "content check, cold, s": check / 1000,
      "content check, nothing changed, s": again / 1000,
      "content check, one lesson edited, s": edited / 1000,
      "content check that watches, one lesson edited, ms": watched,
      ...kept,
      "saved: on the author's screen, ms": screen,
      "build, s": build / 1000,
      "output, files": files,
      "output, MB": bytes / 1e6,
      "offline copy, files": copied,
      "offline copy, MB": copiedBytes / 1e6,
      "first lesson, kB (brotli)": (lesson?.bytes ?? 0) / 1000,
      "of it the course's JSON, kB": (lesson?.json ?? 0) / 1000,
      "first lesson, until it answers, ms": lesson?.start ?? 0,
      "first lesson, heap, MB": (lesson?.heap ?? 0) / 1e6,
      "home, kB (brotli)": (home?.bytes ?? 0) / 1000,
      "home, until it answers, ms": home?.start ?? 0,
      "home, heap, MB": (home?.heap ?? 0) / 1e6,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The command as authors give it, in a process of its own. Problems are no failure here. */
async function checked(content: string, cache: string): Promise<void> {
  const env = { ...process.env, CONTENT: content, ATENTA_CACHE: cache };
  const { stdout } = await run(process.execPath, CHECK, { env, maxBuffer: 2 ** 28 });
  if (!/\n0 errors/u.test(`\n${stdout}`)) throw new Error(stdout.slice(-2000));
}

/** `content:check -- --watch`, from saving a lesson until it has said what is wrong. In milliseconds, a median. */
async function savedToWatching(content: string, file: string): Promise<number> {
  const watching = spawn(process.execPath, [...CHECK, "--watch"], { env: { ...process.env, CONTENT: content } });
  const text = readFileSync(file, "utf8");
  try {
    const said = createInterface(watching.stdout)[Symbol.asyncIterator]();
    const whenSaid = async () => {
      while (!/^\d+ errors?, /u.test((await said.next()).value ?? "0 errors, ")) {}
    };
    await whenSaid();
    const times: number[] = [];
    for (let run = 0; run < 5; run++) {
      const saved = text.replace(/^title: .*$/mu, `title: Otro título ${run}`);
      times.push(
        await timed(async () => {
          writeFileSync(file, saved);
          await whenSaid();
        }),
      );
    }
    return middle(times);
  } finally {
    watching.kill();
    writeFileSync(file, text);
  }
}

/** In a process that stays, as the development server: the first compilation, and what follows when one lesson is saved. */
async function edits(content: string): Promise<Figures> {
  const parsers = await loadParsers();
  const compiler = createCompiler(parsers);
  const input = await readContent(content);
  const first = await timed(async () => compiler.compile(input));
  const path = `modules/${LESSON}.${LANG}.md`;
  const saved = { ...input, files: new Map(input.files).set(path, reworded(input.files.get(path) ?? "")) };
  const review = (course: ContentInput) => timed(async () => reviewCourse(course, compiler, parsers));
  const reviewed = await review(input);
  const again = await timed(async () => compiler.compile(saved));
  const reviewedAgain = await review(saved);
  return {
    "compile all, s": first / 1000,
    "review all, s": reviewed / 1000,
    "saved: compile, ms": again,
    "saved: review, ms": reviewedAgain,
  };
}

/** A word more where a paragraph ends: nothing that another language has to follow. */
const reworded = (text: string): string => text.replace(/(\n\p{Lu}[^\n]*\p{L})\.\n/u, "$1 de verdad.\n");

async function timed(task: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}
