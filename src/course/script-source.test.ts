import { describe, expect, test, vi } from "vitest";
import { embeddedSource } from "./embedded-source.ts";
import { type Register, scriptSource } from "./script-source.ts";

const scripts = { "index.json": "data/index-0a.js", "work.es.json": "data/work-1b.js", "odd.json": "data/odd.js" };
const values: Readonly<Record<string, readonly [file: string, value: unknown]>> = {
  "data/index-0a.js": ["index.json", { id: "a-course" }],
  "data/work-1b.js": ["work.es.json", { id: "work" }],
  // A script that was replaced by another: it registers something else.
  "data/odd.js": ["another.json", {}],
};

/** A page whose scripts run; the first `fails` of them do not come. */
function pageOf(fails = 0) {
  let left = fails;
  let register: Register = () => {};
  const load = vi.fn(async (address: string) => {
    if (left-- > 0) throw new Error(`${address} did not come`);
    register(...(values[address] ?? ["", undefined]));
  });
  const course = scriptSource(scripts, load);
  register = course.register;
  return { ...course, load };
}

describe("a course of scripts", () => {
  test("runs the script of a file when it is first asked for, and once", async () => {
    const { source, load } = pageOf();
    const both = await Promise.all([source.index(), source.index()]);
    expect(both).toEqual([{ id: "a-course" }, { id: "a-course" }]);
    expect(await source.module("work.es.json")).toEqual({ id: "work" });
    expect(await source.index()).toEqual({ id: "a-course" });
    expect(load.mock.calls).toEqual([["data/index-0a.js"], ["data/work-1b.js"]]);
  });

  test("asks again for a script that did not come", async () => {
    const { source } = pageOf(1);
    await expect(source.index()).rejects.toThrow("did not come");
    expect(await source.index()).toEqual({ id: "a-course" });
  });

  test("rejects for a file that it has no script for, and for a script that gives another file", async () => {
    const { source, load } = pageOf();
    await expect(source.lesson("first.es.json")).rejects.toThrow("no first.es.json");
    await expect(source.lesson("constructor")).rejects.toThrow("no constructor");
    expect(load).not.toHaveBeenCalled();
    await expect(source.lesson("odd.json")).rejects.toThrow("odd.json");
  });
});

describe("a course in the page", () => {
  test("has every file that stands there, and rejects for any other", async () => {
    const source = embeddedSource(JSON.stringify({ "index.json": { id: "a-course" }, "work.es.json": { id: "work" } }));
    expect(await source.index()).toEqual({ id: "a-course" });
    expect(await source.module("work.es.json")).toEqual({ id: "work" });
    await expect(source.module("work.ca.json")).rejects.toThrow("work.ca.json");
  });

  test("says at once that the file was cut", () => {
    expect(() => embeddedSource('{"index.json":{"id":"a-')).toThrow(SyntaxError);
  });
});
