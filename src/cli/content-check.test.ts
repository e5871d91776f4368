import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, describe, expect, it } from "vitest";
import { lessonFile, reviewInput } from "../review/example.ts";

const folder = mkdtempSync(join(tmpdir(), "atenta-content-"));
afterAll(() => rmSync(folder, { recursive: true }));

function check(content: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli/content-check.ts", ...args], {
    env: { ...process.env, CONTENT: content, ATENTA_CACHE: join(folder, "cache") },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** The small course around the examples of the review, on which no rule stumbles. */
function right(name = "right"): string {
  const copy = join(folder, name);
  for (const [path, text] of reviewInput(":term[Lealtad]{to=loyalty} se gana en la puerta.\n").files) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
  return copy;
}

function damaged(): string {
  const copy = right("damaged");
  const path = join(copy, lessonFile("es"));
  writeFileSync(path, readFileSync(path, "utf8").replace("[x]", "[ ]"));
  return copy;
}

describe("npm run content:check", () => {
  it("says of a right course that nothing is wrong with it, and exits with 0", () => {
    expect(check(right())).toMatchObject({ status: 0, stdout: "0 errors, 0 warnings\n" });
  });

  it("prints each problem with its path from here, a count, and exits with 1", () => {
    const copy = damaged();
    const { status, stdout } = check(copy);
    const path = `${relative(process.cwd(), copy)}/${lessonFile("es")}`;
    expect(status).toBe(1);
    expect(stdout.split("\n")).toEqual([
      `${path}:12:1 error key-missing — Unexpected \`single\` without a right option, expected one \`- [x]\`; mark the right option with \`[x]\``,
      "1 error, 0 warnings",
      "",
    ]);
  });

  it("says the same again of what it has kept, and something else when a word has changed", () => {
    const copy = right("kept");
    const first = check(copy);
    expect(check(copy)).toEqual(first);
    expect(readdirSync(join(folder, "cache/check")).length).toBeGreaterThan(0);
    const path = join(copy, lessonFile("es"));
    writeFileSync(path, readFileSync(path, "utf8").replace("[x]", "[ ]"));
    expect(check(copy)).toMatchObject({ status: 1, stdout: expect.stringContaining("key-missing") });
  });

  it("says with --watch after each save what is wrong then", async () => {
    const copy = right("watched");
    const path = join(copy, lessonFile("es"));
    const text = readFileSync(path, "utf8");
    const watching = spawn(process.execPath, ["src/cli/content-check.ts", "--watch"], {
      env: { ...process.env, CONTENT: copy },
    });
    try {
      const said = createInterface(watching.stdout)[Symbol.asyncIterator]();
      const next = async () => (await said.next()).value;
      expect(await next()).toBe("0 errors, 0 warnings");
      writeFileSync(path, text.replace("[x]", "[ ]"));
      expect(await next()).toContain(`${lessonFile("es")}:12:1 error key-missing`);
      expect(await next()).toBe("1 error, 0 warnings");
      writeFileSync(path, text);
      expect(await next()).toBe("0 errors, 0 warnings");
      rmSync(join(copy, "modules"), { recursive: true });
      expect(await next()).toContain("error");
    } finally {
      watching.kill();
    }
  });

  it("does not stay where there is no folder, and prints no array again and again", () => {
    const { status, stderr } = check(join(folder, "nowhere"), "--watch");
    expect([status, stderr]).toEqual([1, expect.stringMatching(/nowhere cannot be watched: .*CONTENT names/u)]);
    expect(check(right(), "--watch", "--json")).toMatchObject({ status: 2, stderr: expect.stringContaining("Usage:") });
  });

  it("prints nothing but an array with --json", () => {
    const { status, stdout } = check(damaged(), "--json");
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      {
        file: expect.stringContaining(lessonFile("es")),
        line: 12,
        column: 1,
        severity: "error",
        rule: "key-missing",
        message: expect.any(String),
      },
    ]);
    expect(JSON.parse(check(right(), "--json").stdout)).toEqual([]);
  });

  it("prints of each dialogue how it can go, which is no problem", () => {
    const course = "tests/fixtures/courses/every-construct";
    const file = `${course}/modules/phone/ringing.es.md`;
    const { status, stdout } = check(course);
    const info = stdout.split("\n").find((line) => line.includes(" info ")) ?? "";
    expect(status).toBe(0);
    expect(info).toMatch(new RegExp(`^${file}:\\d+:1 info dialogue-paths — 3 turns, 2 endings; `, "u"));
    const found = JSON.parse(check(course, "--json").stdout) as { readonly severity: string }[];
    expect(found.filter(({ severity }) => severity === "info")).toEqual([
      expect.objectContaining({ file, severity: "info", rule: "dialogue-paths", message: info.split(" — ")[1] }),
    ]);
  });

  it("says of a folder that is not there, or is no course, what it needs", () => {
    expect(check(join(folder, "nowhere"))).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("course.yaml:1:1"),
    });
  });

  it("takes no month that is none: legal notes would never be old", () => {
    for (const month of ["2026", "2026-13", "november"]) {
      const env = { ...process.env, CONTENT: right(), MONTH: month };
      const { status, stderr } = spawnSync(process.execPath, ["src/cli/content-check.ts"], { env, encoding: "utf8" });
      expect([month, status, stderr]).toEqual([month, 2, expect.stringContaining("Usage: npm run content:check")]);
    }
  });

  it("explains itself when it is asked for something that it does not know, and exits with 2", () => {
    expect(check("tests/fixtures/courses/mini", "--fix")).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining("Usage: npm run content:check"),
    });
  });
});
