import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileCourse } from "./compile.ts";
import { loadParsers } from "./parsers.ts";

const parsers = await loadParsers();
const guide = readFileSync("docs/authoring.md", "utf8");

/** A fenced example: `file=…` is a file of the guide's own course, `lesson` a lesson's body, `error=…` one that breaks a rule. */
interface GuideExample {
  readonly line: number;
  readonly info: string;
  readonly text: string;
}

const examples: GuideExample[] = [...guide.matchAll(/^```(\S[^\n]*)\n([\s\S]*?)^```$/gmu)].map(
  ({ index, 1: info = "", 2: text = "" }) => ({
    line: guide.slice(0, index).split("\n").length,
    info,
    text,
  }),
);
const files = new Map(
  examples.flatMap(({ info, text }) => (/file=/u.test(info) ? [[info.replace(/.*file=/u, ""), text]] : [])),
);
const lesson = "modules/counter/first-glance.en.md";
const front = /^---\n[\s\S]*?\n---\n/u.exec(files.get(lesson) ?? "")?.[0] ?? "";

function check(changes: readonly (readonly [string, string])[] = []) {
  return compileCourse({ files: new Map([...files, ...changes]), images: new Map() }, parsers).diagnostics;
}

describe("the guide for authors", () => {
  it("is itself a course without a problem, made of its files", () => {
    expect(files.size).toBeGreaterThan(5);
    expect(check()).toEqual([]);
  });

  it("says of every example what it is", () => {
    const kinds = examples.map(({ info }) => info.replace(/(?:file|error)=.*/u, "…"));
    expect([...new Set(kinds)].sort()).toEqual(["markdown lesson", "markdown …", "yaml …"]);
  });

  it.each(examples.filter(({ info }) => info === "markdown lesson"))("shows what works, on line $line", ({ text }) => {
    expect(check([[lesson, `${front}\n${text}`]])).toEqual([]);
  });

  it.each(examples.filter(({ info }) => info.includes("error=")))(
    "shows what is refused, on line $line: $info",
    ({ info, text }) => {
      const found = check([[lesson, `${front}\n${text}`]]);
      expect(found.map(({ file, rule }) => `${file} ${rule}`)).toEqual([`${lesson} ${info.replace(/.*error=/u, "")}`]);
    },
  );
});
