import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createCompiler } from "../compiler/compile.ts";
import { formatDiagnostics } from "../compiler/diagnostics.ts";
import { messageBase, readContent } from "../compiler/files.ts";
import { loadParsers } from "../compiler/parsers.ts";
import { reviewCourse } from "../review/review.ts";

const folder = mkdtempSync(join(tmpdir(), "atenta-sync-"));
afterAll(() => rmSync(folder, { recursive: true }));

const copy = join(folder, "course");
const file = join(copy, "course.es.md");
const shown = relative(process.cwd(), copy);

function run(command: string, content: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${command}.ts`, ...args], {
    env: { ...process.env, CONTENT: content },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const parsers = await loadParsers();
const sync = (...args: string[]) => run("content-sync", copy, ...args);
/** Problems of this matter alone: the rest of the review is no part of it. */
const ofSync = (lines: string) => lines.split("\n").filter((line) => / (?:text-stale|sync-missing) /u.test(line));
/** The same that a strict check tells, without a process for it. */
async function found() {
  const input = await readContent(copy);
  const problems = reviewCourse(input, createCompiler(parsers), parsers, { month: "2026-11", strict: true });
  return ofSync(formatDiagnostics(problems, messageBase(copy)));
}

beforeAll(() => cpSync("tests/fixtures/courses/every-construct", copy, { recursive: true }));

// Each step is a process of its own, which reads parsers and dictionaries first.
describe("npm run content:sync", { timeout: 120_000 }, () => {
  it("is asked for by a strict check, writes sync.yaml, and is then asked for no more", async () => {
    expect(ofSync(run("content-check", copy, "--strict").stdout)).toEqual(await found());
    expect(await found()).toEqual([expect.stringContaining(`${shown}/sync.yaml:1:1 warning sync-missing`)]);
    expect(sync()).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/ texts kept, \d+ of them new; 0 left\n$/u),
    });
    expect(await found()).toEqual([]);
    const written = readFileSync(join(copy, "sync.yaml"), "utf8");
    expect(sync()).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+ texts kept, 0 of them new; 0 left\n$/u),
    });
    expect(readFileSync(join(copy, "sync.yaml"), "utf8")).toBe(written);
  });

  it("does not bless what was changed in one language alone, until it was seen", async () => {
    writeFileSync(file, readFileSync(file, "utf8").replace(/^title: .*$/mu, "title: Otro nombre"));
    const [stale = ""] = await found();
    expect(stale).toMatch(
      /course\.\w+\.md:2:8 warning text-stale — Unexpected `title` as it was before course\.es\.md:2/u,
    );
    expect(sync()).toMatchObject({ status: 1, stdout: expect.stringContaining("left `title`") });
    expect(await found()).toEqual([stale]);
    // As the message names it, and as the check does.
    expect(sync("--seen", "course.es.md:1")).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("nothing here is behind"),
    });
    expect(sync("--seen", `${shown}/course.es.md:2:8`)).toMatchObject({ status: 0 });
    expect(await found()).toEqual([]);
  });

  it("explains itself when it is asked for something that it does not know, and exits with 2", () => {
    const usage = expect.stringContaining("Usage: npm run content:sync");
    expect(sync("--fix")).toMatchObject({ status: 2, stdout: "", stderr: usage });
  });

  it("has nothing to do where there is one language, or no course", () => {
    expect(run("content-sync", "tests/fixtures/courses/mini")).toMatchObject({ status: 2, stdout: "" });
    expect(run("content-sync", join(folder, "nowhere"))).toMatchObject({ status: 2, stdout: "" });
  });
});
