import { describe, expect, test } from "vitest";
import { seeded } from "../base/random.ts";
import type { CopyRecord } from "./copy.ts";
import { type Reconciling, reconcile } from "./reconcile.ts";
import { mergeWords, readWords } from "./testing/words.ts";

const copy = (state: string, acknowledged: number, more: Partial<CopyRecord> = {}): CopyRecord => ({
  version: 1,
  attempt: state.split("/")[0] ?? "",
  seq: Number(state.split("/")[1]),
  state,
  acknowledged,
  ...more,
});
const told = (state: string, record?: CopyRecord | "broken", entry: Reconciling["launch"]["entry"] = "first") => {
  const { state: taken, ...result } = reconcile({
    launch: { state, entry },
    record,
    random: seeded("attempt"),
    read: readWords,
    merge: mergeWords,
  });
  return { ...result, ...(taken !== undefined && { lessons: taken.lessons }) };
};

describe("an LMS that has nothing", () => {
  test("begins an attempt where this browser has nothing either", () => {
    const begun = told("");
    expect(begun).toMatchObject({ fresh: true, send: true, seq: 0, acknowledged: 0 });
    expect(begun.attempt).toMatch(/^[\w-]{11}$/);
    expect(begun).not.toHaveProperty("lessons");
    expect(begun).not.toHaveProperty("forget");
  });

  test("begins a new attempt where it once said that it keeps the old one, which is never revived", () => {
    const begun = told("", copy("old/9/1,2", 9));
    expect(begun).toMatchObject({ fresh: true, forget: "old", seq: 0 });
    expect(begun).not.toHaveProperty("lessons");
    expect(begun.attempt).not.toBe("old");
    // Nor is what it had not been told yet: that attempt is over.
    expect(told("", copy("old/9/1,2", 4))).toMatchObject({ fresh: true, forget: "old" });
  });

  test("was gone where it never said that it keeps anything, and is sent what is here", () => {
    expect(told("", copy("own/3/1", 0))).toEqual({
      attempt: "own",
      lessons: [1],
      seq: 3,
      acknowledged: 0,
      fresh: false,
      send: true,
      told: "lost",
    });
    // Somebody who only looked has nothing to hear of.
    expect(told("", copy("own/1/", 0))).not.toHaveProperty("told");
  });

  test("has lost it where it says itself that it resumes", () => {
    expect(told("", copy("own/9/1,2", 9), "again")).toMatchObject({ attempt: "own", lessons: [1, 2], send: true });
  });

  test("begins an attempt where what is here cannot be read", () => {
    expect(told("", "broken")).toMatchObject({ fresh: true, send: true });
  });

  test("gives an attempt an id of its own each time", () => {
    const random = seeded("two");
    const launch = { state: "", entry: "first" } as const;
    const one = reconcile({ launch, record: undefined, random, read: readWords, merge: mergeWords });
    expect(reconcile({ launch, record: undefined, random, read: readWords, merge: mergeWords }).attempt).not.toBe(
      one.attempt,
    );
  });
});

describe("an LMS that has a state", () => {
  test("is followed on a machine that knows nothing, or whose copy cannot be read", () => {
    const followed = { attempt: "own", lessons: [1, 2], seq: 5, acknowledged: 5, fresh: false, send: false };
    expect(told("own/5/1,2")).toEqual(followed);
    expect(told("own/5/1,2", "broken")).toEqual(followed);
  });

  test("is followed where it has just what is here", () => {
    expect(told("own/5/1", copy("own/5/1", 5))).toMatchObject({ lessons: [1], send: false });
    // The answer to the last commit never arrived, but the commit did.
    expect(told("own/5/1", copy("own/5/1", 4))).toMatchObject({ lessons: [1], send: false, acknowledged: 5 });
  });

  test("is followed where another machine went on, and all that is here had been sent", () => {
    expect(told("own/8/1,2,3", copy("own/5/1", 5))).toMatchObject({ lessons: [1, 2, 3], seq: 8, send: false });
  });

  test("is brought up to what it could not keep", () => {
    expect(told("own/5/1", copy("own/7/1,2", 5))).toMatchObject({ lessons: [1, 2], seq: 7, send: true });
    // It said that it keeps it, and does not have it.
    expect(told("own/5/1", copy("own/7/1,2", 7))).toMatchObject({ lessons: [1, 2], seq: 7, send: true });
  });

  test("and this browser are joined where both have news", () => {
    expect(told("own/8/1,3", copy("own/7/1,2", 5))).toMatchObject({ lessons: [1, 2, 3], seq: 8, send: true });
    // Two machines that wrote the same number.
    expect(told("own/7/1,3", copy("own/7/1,2", 7))).toMatchObject({ lessons: [1, 2, 3], send: true });
    // Two machines that were open at once: the other one overwrote what had been kept.
    expect(told("own/9/1,3", copy("own/7/1,2", 7))).toMatchObject({ lessons: [1, 2, 3], seq: 9, send: true });
  });

  test("of another attempt counts, and what is here of one that is over is let go", () => {
    const other = told("new/2/5", copy("old/9/1,2", 9));
    expect(other).toMatchObject({ attempt: "new", lessons: [5], seq: 2, forget: "old", send: false });
    expect(told("new/2/5", copy("old/9/1,2", 4))).toMatchObject({ lessons: [5], forget: "old", send: false });
  });

  test("takes in an attempt of which it never heard", () => {
    expect(told("new/2/5", copy("own/9/1,2", 0))).toMatchObject({
      attempt: "new",
      lessons: [1, 2, 5],
      forget: "own",
      send: true,
    });
  });
});

describe("a state that cannot be read", () => {
  test.each(["broken", "newer/x/y"])("is kept and told, and this browser's copy goes on (%s)", (text) => {
    const expected = { told: text.split("/")[0], unread: text, send: true };
    expect(told(text, copy("own/4/1", 4))).toMatchObject({ ...expected, attempt: "own", lessons: [1], seq: 4 });
    expect(told(text)).toMatchObject({ ...expected, fresh: true });
    expect(told(text, "broken")).toMatchObject({ ...expected, fresh: true });
  });

  test("is joined in by a version that can read it, and then let go", () => {
    const record = copy("own/4/1", 4, { unread: "own/3/7" });
    const joined = told("own/4/1", record);
    expect(joined).toMatchObject({ lessons: [1, 7], send: true });
    expect(joined).not.toHaveProperty("unread");
  });

  test("stays where it still cannot be read, or is another attempt's", () => {
    expect(told("own/4/1", copy("own/4/1", 4, { unread: "newer/1/2" }))).toMatchObject({
      unread: "newer/1/2",
      send: false,
    });
    expect(told("own/4/1", copy("own/4/1", 4, { unread: "new/1/2" }))).toMatchObject({ lessons: [1], send: false });
    expect(told("", copy("own/4/1", 0, { unread: "newer/1/2" }))).toMatchObject({ unread: "newer/1/2", send: true });
  });
});
