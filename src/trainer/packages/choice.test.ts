import { describe, expect, test } from "vitest";
import { type Choice, fileName, keptChoice, NAME_ROOM, readChoice, requestOf } from "./choice.ts";
import shown from "./fixtures/choice-v1.json?raw";

const all = ["one", "two", "three"];
const usual: Choice = {
  ...{ format: "scorm12", lang: "es", lessons: all, order: "free" },
  ...{ pass: "", moveOn: "usual", name: "" },
};

describe("what was chosen last", () => {
  test("is read as it was kept, its lessons in the order of the course", () => {
    const fixture: unknown = JSON.parse(shown);
    const read = readChoice(fixture, usual);
    expect(read).toEqual({
      ...{ format: "scorm2004", lang: "both", lessons: ["one", "two"] },
      ...{ order: "fixed", pass: "85", moveOn: "usual", name: "Acogida tienda Gràcia" },
    });
    expect(readChoice(keptChoice(read, all), usual)).toEqual(read);
  });

  test("is the whole course still when the course has grown, and has no lesson that is gone", () => {
    const grown = { ...usual, lessons: [...all, "four"] };
    expect(readChoice(keptChoice(usual, all), grown).lessons).toEqual(grown.lessons);
    const part = keptChoice({ ...usual, lessons: ["one", "two"] }, all);
    expect(readChoice(part, { ...usual, lessons: ["two", "four"] }).lessons).toEqual(["two"]);
  });

  test.each([
    undefined,
    null,
    7,
    "scorm12",
    [],
    {},
    { v: 9, format: "scorm13", lang: 1, lessons: "all", order: 2, pass: 80, moveOn: "Done", name: [] },
  ])("is the usual where it does not read: %j", (value) => {
    expect(readChoice(value, usual)).toEqual(usual);
  });
});

describe("what is asked for", () => {
  test("names no lessons where all are chosen, and no mark where the course's own holds", () => {
    const request = requestOf(usual, all, ["es", "ca"]);
    expect(request).toEqual({ format: "scorm12", languages: ["es"], order: "free" });
  });

  test("has both languages, and one alone in one file", () => {
    const both = { ...usual, lang: "both" };
    expect(requestOf(both, all, ["es", "ca"])).toMatchObject({ languages: ["es", "ca"] });
    expect(requestOf({ ...both, format: "html" }, all, ["es", "ca"])).toMatchObject({ languages: ["es"] });
    expect(requestOf({ ...usual, lang: "fr" }, all, ["es", "ca"])).toMatchObject({ languages: ["es"] });
  });

  test("says what counts as done to cmi5 alone, and is kept so", () => {
    const asked: Choice = { ...usual, format: "cmi5", moveOn: "CompletedOrPassed" };
    expect(requestOf(asked, all, ["es"])).toMatchObject({ format: "cmi5", moveOn: "CompletedOrPassed" });
    expect(readChoice(keptChoice(asked, all), usual)).toEqual(asked);
    expect(requestOf({ ...asked, moveOn: "usual" }, all, ["es"])).not.toHaveProperty("moveOn");
    expect(requestOf({ ...asked, format: "xapi" }, all, ["es"])).not.toHaveProperty("moveOn");
  });

  test.each([
    [" 70 ", 70],
    ["100 %", 100],
    ["1", 1],
  ])("has the mark %j as a number", (pass, number) => {
    expect(requestOf({ ...usual, pass }, all, ["es"])).toMatchObject({ pass: number });
  });

  test.each(["0", "101", "7.5", "-3", "ochenta", "1e2"])("refuses the mark %s", (pass) => {
    expect(requestOf({ ...usual, pass }, all, ["es"])).toEqual({ wrong: "pass" });
  });

  test("is refused without lessons", () => {
    expect(requestOf({ ...usual, lessons: [] }, all, ["es"])).toEqual({ wrong: "lessons" });
  });
});

describe("the name of a file", () => {
  test.each([
    ["", "course.zip"],
    ["   ", "course.zip"],
    ["...", "course.zip"],
    ["Acogida 2026", "Acogida 2026.zip"],
    ["acogida.ZIP", "acogida.zip"],
    ["v1.2", "v1.2.zip"],
    ["../../etc/passwd", "etc-passwd.zip"],
    ['a<b>:"c"|d?*', "a-b-c-d.zip"],
    ["tienda\u202egpj.exe\n", "tienda-gpj.exe.zip"],
  ])("of what was typed as %j is %j", (typed, name) => {
    expect(fileName(typed, "course.zip")).toBe(name);
  });

  test("has an end", () => {
    expect(fileName("x".repeat(500), "course.html")).toHaveLength(NAME_ROOM + ".html".length);
  });
});
