import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

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

const sync = (...args: string[]) => run("content-sync", copy, ...args);
/** Problems of this matter alone: the rest of the review is no part of it. */
const found = () =>
  run("content-check", copy, "--strict")
    .stdout.split("\n")
    .filter((line) => / (?:text-stale|sync-missing) /u.test(line));

beforeAll(() => cpSync("tests/fixtures/courses/every-construct", copy, { recursive: true }));

// Each step is a process of its own, which reads parsers and dictionaries first.
describe("npm run content:sync", { timeout: 120_000 }, () => {
  it("is asked for by a strict check, writes sync.yaml, and is then asked for no more", () => {
    expect(found()).toEqual([expect.stringContaining(`${shown}/sync.yaml:1:1 warning sync-missing`)]);
    expect(sync()).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/ texts kept, \d+ of them new; 0 left\n$/u),
    });
    expect(found()).toEqual([]);
    const written = readFileSync(join(copy, "sync.yaml"), "utf8");
    expect(sync()).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+ texts kept, 0 of them new; 0 left\n$/u),
    });
    expect(readFileSync(join(copy, "sync.yaml"), "utf8")).toBe(written);
  });

  it("does not bless what was changed in one language alone, until it was seen", () => {
    writeFileSync(file, readFileSync(file, "utf8").replace(/^title: .*$/mu, "title: Otro nombre"));
    const [stale = ""] = found();
    expect(stale).toMatch(
      /course\.\w+\.md:2:8 warning text-stale — Unexpected `title` as it was before course\.es\.md:2/u,
    );
    expect(sync()).toMatchObject({ status: 1, stdout: expect.stringContaining("left `title`") });
    expect(found()).toEqual([stale]);
    // As the message names it, and as the check does.
    expect(sync("--seen", "course.es.md:1")).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("nothing here is behind"),
    });
    expect(sync("--seen", `${shown}/course.es.md:2:8`)).toMatchObject({ status: 0 });
    expect(found()).toEqual([]);
  });

  it("explains itself when it is asked for something that it does not know, and exits with 2", () => {
    for (const args of [["--fix"], ["--seen"], ["--seen", "course.es.md"], ["--seen-all", "--seen", "a.md:1"]]) {
      const usage = expect.stringContaining("Usage: npm run content:sync");
      expect(sync(...args)).toMatchObject({ status: 2, stdout: "", stderr: usage });
    }
  });

  it("has nothing to do where there is one language, or no course", () => {
    expect(run("content-sync", "tests/fixtures/courses/mini")).toMatchObject({ status: 2, stdout: "" });
    expect(run("content-sync", join(folder, "nowhere"))).toMatchObject({ status: 2, stdout: "" });
  });
});
