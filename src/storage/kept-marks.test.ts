import { describe, expect, test } from "vitest";
import { goneSince, KEPT_KEY, keptMarks } from "./kept-marks.ts";

function memory(first?: string) {
  const values = new Map<string, string>(first === undefined ? [] : [[KEPT_KEY, first]]);
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}

describe("notes of how much was kept", () => {
  test("stand by course and profile, and leave others alone", () => {
    const storage = memory();
    keptMarks(storage, "one").note("ana", { events: 3, at: 10 });
    keptMarks(storage, "other").note("ana", { events: 9, at: 20 });
    keptMarks(storage, "one").note("ana", { events: 4, at: 30 });
    expect(JSON.parse(storage.values.get(KEPT_KEY) ?? "")).toEqual({
      one: { ana: { events: 4, at: 30 } },
      other: { ana: { events: 9, at: 20 } },
    });
    keptMarks(storage, "one").forget("ana");
    expect(keptMarks(storage, "one").all()).toEqual(new Map());
    expect(keptMarks(storage, "other").all().get("ana")).toEqual({ events: 9, at: 20 });
    keptMarks(storage, "other").forget("ana");
    expect(storage.values.size).toBe(0);
  });

  test.each(["?", "[]", '{"one":{"ana":{"events":0}}}', '"x"'])(
    "that do not read (%s) are as if there were none",
    (text) => {
      expect(keptMarks(memory(text), "one").all()).toEqual(new Map());
    },
  );

  test("are not made where the browser lets nothing in, without an error", () => {
    const throws = () => {
      throw new DOMException("Full", "QuotaExceededError");
    };
    for (const storage of [undefined, { getItem: throws, setItem: throws, removeItem: throws }]) {
      const marks = keptMarks(storage, "one");
      marks.note("ana", { events: 1, at: 1 });
      marks.forget("ana");
      expect(marks.all().size).toBe(0);
    }
  });
});

describe("what is gone", () => {
  const noted = new Map([["ana", { events: 24, at: 10 }]]);
  const rows = [{ profile: "ana" }];

  test("is nothing while the profile is there and its log as long as it was, or longer", () => {
    expect(goneSince(noted, rows, { profile: "ana", events: 24 })).toBeUndefined();
    expect(goneSince(noted, rows, { profile: "ana", events: 30 })).toBeUndefined();
  });

  test("is nothing where another person's log has been read, or none yet", () => {
    expect(goneSince(noted, rows)).toBeUndefined();
    expect(goneSince(noted, [...rows, { profile: "pol" }], { profile: "pol", events: 0 })).toBeUndefined();
  });

  test("is told when the profile itself is gone, or its log is shorter", () => {
    const all = { profile: "ana", events: 24, at: 10, left: 0 };
    expect(goneSince(noted, [{ profile: "new" }], { profile: "new", events: 0 })).toEqual(all);
    expect(goneSince(noted, rows, { profile: "ana", events: 0 })).toEqual(all);
    expect(goneSince(noted, rows, { profile: "ana", events: 20 })).toEqual({ ...all, left: 20 });
  });

  test("is the greatest loss, where there are several", () => {
    const two = new Map([...noted, ["pol", { events: 90, at: 5 }]] as const);
    expect(goneSince(two, [])).toMatchObject({ profile: "pol", events: 90 });
  });
});
