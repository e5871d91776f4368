import { describe, expect, test } from "vitest";
import { type Options, optionsOf, requestOf, usage } from "./package-options.ts";

const least = ["--format", "scorm12", "--lang", "both", "--out", "a.zip"];
const course = {
  languages: [
    { code: "es", dir: "ltr" },
    { code: "ca", dir: "ltr" },
  ],
  modules: [
    { id: "one", lessons: ["a", "b"], minutes: 1, in: {} },
    { id: "two", lessons: ["c"], minutes: 1, in: {} },
  ],
} as const;
const request = (...more: readonly string[]) => requestOf(optionsOf([...least, ...more]) as Options, course);

describe("npm run package", () => {
  test("makes the whole course in all its languages, free in its order, where nothing else is said", () => {
    expect(request()).toEqual({ format: "scorm12", languages: ["es", "ca"], order: "free" });
  });

  test("puts modules and lessons together, in the course's order, each once", () => {
    expect(request("--lessons", "c, b")).toMatchObject({ lessons: ["b", "c"] });
    expect(request("--modules", "one", "--lessons", "b")).toMatchObject({ lessons: ["a", "b"] });
  });

  test("takes all lessons by name for the whole course, whose exam comes along", () => {
    expect(request("--modules", "two,one")).not.toHaveProperty("lessons");
  });

  test("takes the mark, the order and the language", () => {
    const options = [
      "--format",
      "html",
      "--lang",
      "ca",
      "--out",
      "a.html",
      "--pass",
      "70",
      "--order",
      "fixed",
      "--json",
    ];
    expect(optionsOf(options)).toMatchObject({ json: true, out: "a.html" });
    expect(requestOf(optionsOf(options) as Options, course)).toEqual({
      format: "html",
      languages: ["ca"],
      pass: 70,
      order: "fixed",
    });
  });

  test.each([
    ["passed", "Passed"],
    ["completed", "Completed"],
    ["completed-and-passed", "CompletedAndPassed"],
    ["completed-or-passed", "CompletedOrPassed"],
    ["not-applicable", "NotApplicable"],
  ])("takes what a cmi5 package asks for: %s", (name, moveOn) => {
    const options = optionsOf(["--format", "cmi5", "--lang", "es", "--out", "a.zip", "--move-on", name]) as Options;
    expect(requestOf(options, course)).toEqual({ format: "cmi5", languages: ["es"], order: "free", moveOn });
  });

  test("tells of all options when it is asked", () => {
    expect(optionsOf(["--help"])).toBe(usage);
  });

  test.each([
    [["--lang", "es", "--out", "a"], "--format is one of scorm12, scorm2004, cmi5, xapi, html"],
    [
      ["--format", "tincan", "--lang", "es", "--out", "a"],
      "--format is one of scorm12, scorm2004, cmi5, xapi, html, not tincan",
    ],
    [["--format", "html", "--out", "a"], "--lang is missing: a language of the course, or both"],
    [["--format", "html", "--lang", "es"], "--out is missing: the file to write"],
    [[...least, "--pass", "80%"], "--pass is a whole per cent from 1 to 100, not 80%"],
    [[...least, "--order", "random"], "--order is free or fixed, not random"],
    [[...least, "--move-on", "passed"], "--move-on is for --format cmi5 alone"],
    [
      ["--format", "cmi5", "--lang", "es", "--out", "a", "--move-on", "toString"],
      "--move-on is one of passed, completed, completed-and-passed, completed-or-passed, not-applicable, not toString",
    ],
    [[...least, "--colour", "red"], "Unknown option '--colour'. --help tells of all options"],
    [[...least, "more"], "Unexpected argument 'more'"],
  ])("answers %j in one line with what is right", (args, line) => {
    const said = optionsOf(args);
    expect(said).toEqual(expect.stringContaining(line));
    expect(said).not.toContain("\n");
  });

  test("says which modules there are where one is unknown, and leaves unknown lessons to be told of", () => {
    expect(request("--modules", "one,three")).toBe("The course has no module three: it has one, two");
    expect(request("--lessons", "z,a")).toMatchObject({ lessons: ["a", "z"] });
    expect(request("--lessons", ",")).toMatchObject({ lessons: [] });
  });
});
