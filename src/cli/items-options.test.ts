import { describe, expect, test } from "vitest";
import { optionsOf, usage } from "./items-options.ts";

const out = ["export", "--format", "gift", "--lang", "es", "--out", "a.txt"];
const lesson = ["import", "a.gift", "--lang", "ca"];
const bank = [...lesson, "--bank", "--objective", "waiting/keep-the-hour", "--level", "apply"];

describe("npm run items", () => {
  test("takes out the whole course, or what is named", () => {
    const whole = { does: "export", format: "gift", lang: "es", out: "a.txt", banks: false, json: false };
    expect(optionsOf(out)).toEqual(whole);
    expect(optionsOf([...out, "--modules", "a, b", "--lessons", "x", "--banks", "--json"])).toEqual({
      ...{ ...whole, modules: ["a", "b"], lessons: ["x"], banks: true, json: true },
    });
  });

  test("brings in a lesson, with what it needs where somebody says it", () => {
    const least = { does: "import", file: "a.gift", lang: "ca", into: { form: "lesson" }, json: false };
    expect(optionsOf(lesson)).toEqual(least);
    const named = ["--title", " Al taulell ", "--objective", "Saludar", "--minutes", "12", "--out", "a.md"];
    const into = { form: "lesson", title: "Al taulell", objective: "Saludar", minutes: 12 };
    expect(optionsOf([...lesson, ...named])).toEqual({ ...least, into, out: "a.md" });
  });

  test("brings in items of a bank", () => {
    const objective = { lesson: "waiting", id: "keep-the-hour" };
    expect(optionsOf(bank)).toMatchObject({ into: { form: "bank", objective, level: "apply" } });
  });

  test("tells of all options when it is asked", () => {
    expect(optionsOf(["--help"])).toBe(usage);
  });

  test.each([
    [[], "export or import"],
    [["list"], "export or import, not list"],
    [["export", "--lang", "es", "--out", "a"], "--format is one of gift, qti"],
    [["export", "--format", "aiken", "--lang", "es", "--out", "a"], "not aiken"],
    [["export", "--format", "gift", "--out", "a"], "--lang is missing"],
    [["export", "--format", "gift", "--lang", "es"], "--out is missing"],
    [[...out, "more"], "export takes no file, and got more"],
    [[...out, "--bank"], "--bank is for import alone"],
    [["import", "--lang", "es"], "import needs a file"],
    [[...lesson, "b.gift"], "import takes one file, and got b.gift, too"],
    [["import", "a.gift"], "--lang is es or ca"],
    [["import", "a.gift", "--lang", "de"], "--lang is es or ca, not de"],
    [[...lesson, "--banks"], "--banks is for export alone"],
    [[...lesson, "--level", "apply"], "--level is for --bank alone"],
    [[...lesson, "--minutes", "0"], "--minutes is a whole number from 1 to 120, not 0"],
    [[...lesson, "--bank", "--level", "apply"], "--bank needs --objective lesson/objective"],
    [[...bank.slice(0, -1), "hard"], "--bank needs --level, one of recall, understand, apply, analyse"],
    [[...bank, "--title", "A"], "--title is for a lesson, without --bank"],
    [[...lesson, "--colour", "red"], "Unknown option '--colour'. --help tells of all options"],
  ])("answers %j in one line with what is right", (args, line) => {
    const said = optionsOf(args);
    expect(said).toEqual(expect.stringContaining(line));
    expect(said).not.toContain("\n");
  });
});
