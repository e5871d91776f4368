import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

function report(content: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli/content-report.ts", ...args], {
    env: { ...process.env, CONTENT: content },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("npm run content:report", () => {
  it("prints a line a lesson, and what misses the bar below it", () => {
    const { status, stdout } = report("tests/fixtures/courses/every-construct");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {2}ringing +\d+/mu);
    expect(stdout).toMatch(/^total /mu);
    expect(stdout).toMatch(/^ {2}ringing: .+ not .+ or more$/mu);
  });

  it("prints the same for tools with --json", () => {
    const { status, stdout } = report("tests/fixtures/courses/every-construct", "--json");
    const { languages, modules, total } = JSON.parse(stdout);
    expect({ status, languages }).toEqual({ status: 0, languages: ["es", "ca"] });
    const lessons = modules.flatMap((each: { lessons: readonly { items: number }[] }) => each.lessons);
    expect(lessons.reduce((sum: number, { items }: { items: number }) => sum + items, 0)).toBe(total.items);
  });

  it("says how often tests and exam can be taken before a question comes again", () => {
    const { stdout } = report("tests/fixtures/courses/demo");
    expect(stdout).toMatch(
      /^ {2}workshop +1 of 2 from 2; the next repeats 2, first recall, analyse; fewest on .+: 1$/mu,
    );
    expect(stdout).toMatch(/^ {2}exam +1 of 4 from 4; the next repeats 4, first all levels of arrival, workshop; /mu);
  });

  it("explains itself when it is not understood, or finds no course, and exits with 2", () => {
    const usage = expect.stringContaining("Usage: npm run content:report");
    expect(report("tests/fixtures/courses/mini", "--csv")).toMatchObject({ status: 2, stdout: "", stderr: usage });
    const none = expect.stringContaining("There is no course in");
    expect(report("tests/fixtures")).toMatchObject({ status: 2, stdout: "", stderr: none });
  });
});
