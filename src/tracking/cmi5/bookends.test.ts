import { describe, expect, test } from "vitest";
import { durationOf } from "../xapi/duration.ts";
import type { Context, Speaking } from "../xapi/types.ts";
import { type Bookend, type BookendParts, bookend, bookendId, within } from "./bookends.ts";

const session = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";
const mastery = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";
const cmi5 = "https://w3id.org/xapi/cmi5/context/categories/cmi5";
const moveOn = "https://w3id.org/xapi/cmi5/context/categories/moveon";

const context: Context = {
  platform: "LMS",
  contextActivities: { grouping: [{ id: "urn:atenta:course:demo:au" }], category: [{ id: "urn:theirs" }] },
  extensions: { [session]: "one" },
};
const speaking: Speaking = {
  actor: { account: { homePage: "https://lms.example", name: "7" } },
  activity: "https://lms.example/au/1",
  publisher: "urn:atenta:course:demo",
  registration: "760e3480-ba55-4991-94b0-01820dbd23a2",
  context,
  lang: "es",
  cmi5: true,
};
const parts: BookendParts = {
  speaking,
  masteryScore: 0.8,
  session: "one",
  registration: "760e3480-ba55-4991-94b0-01820dbd23a2",
  derivedId: (names) => names.join("|"),
};
const moment = {
  at: Date.UTC(2026, 0, 2),
  ms: 90_500,
  marks: { completed: true, success: "passed", score: 85.25 },
  progress: 1,
} as const;
const all = ["initialized", "completed", "passed", "failed", "terminated"] as const satisfies readonly Bookend[];

describe("a statement that cmi5 defines", () => {
  test.each(all)("holds all of the context that was asked for, and its category: %s", (verb) => {
    const said = bookend(parts, verb, moment);
    expect(said).toMatchObject({
      actor: speaking.actor,
      verb: { id: `http://adlnet.gov/expapi/verbs/${verb}` },
      object: { objectType: "Activity", id: speaking.activity },
      timestamp: "2026-01-02T00:00:00.000Z",
    });
    expect(said.context).toMatchObject({
      registration: speaking.registration,
      platform: "LMS",
      extensions: { [session]: "one" },
    });
    expect(said.context?.contextActivities?.grouping).toEqual(context.contextActivities?.grouping);
    const judging = said.result !== undefined && ("success" in said.result || "completion" in said.result);
    expect(said.context?.contextActivities?.category?.map(({ id }) => id)).toEqual([
      ...["urn:theirs", cmi5],
      ...(judging ? [moveOn] : []),
    ]);
    const judged = verb === "passed" || verb === "failed";
    expect(said.context?.extensions).toEqual({ [session]: "one", ...(judged && { [mastery]: 0.8 }) });
    if (verb !== "initialized") expect(said.result?.duration).toBe("PT90.5S");
  });

  test("is completed with completion alone, and judged with success and a score that agrees", () => {
    expect(bookend(parts, "initialized", moment).result).toBeUndefined();
    expect(bookend(parts, "completed", moment).result).toEqual({ completion: true, duration: "PT90.5S" });
    expect(bookend(parts, "passed", moment).result).toEqual({
      score: { scaled: 0.8525 },
      success: true,
      duration: "PT90.5S",
    });
    const low = { ...moment, marks: { completed: true, success: "failed", score: 79.99 } } as const;
    expect(bookend(parts, "failed", low).result).toEqual({
      score: { scaled: 0.7999 },
      success: false,
      duration: "PT90.5S",
    });
  });

  test("leaves out a score that would say otherwise than it", () => {
    expect(bookend(parts, "failed", moment).result).not.toHaveProperty("score");
    const lower = { ...moment, marks: { completed: true, success: "passed", score: 79 } } as const;
    expect(bookend(parts, "passed", lower).result).not.toHaveProperty("score");
    expect(bookend({ ...parts, masteryScore: undefined }, "passed", lower).result).toHaveProperty("score");
  });

  test("tells at the end how far somebody is who has not completed", () => {
    const begun = { ...moment, marks: { completed: false, success: "unknown" }, progress: 0.419 } as const;
    expect(bookend(parts, "terminated", begun).result).toEqual({
      duration: "PT90.5S",
      extensions: { "https://w3id.org/xapi/cmi5/result/extensions/progress": 41 },
    });
    expect(bookend(parts, "terminated", moment).result).toEqual({ duration: "PT90.5S" });
  });

  test("is the same in every session of a registration where it may be said once, else of its session", () => {
    const next = { ...parts, session: "two" };
    expect(all.filter((verb) => bookendId(parts, verb) === bookendId(next, verb))).toEqual(["completed", "passed"]);
    expect(new Set(all.map((verb) => bookendId(parts, verb))).size).toBe(all.length);
  });
});

test("plain xAPI has the same verbs without cmi5's categories", () => {
  const { registration: _, ...rest } = speaking;
  const said = bookend(
    { ...parts, masteryScore: undefined, speaking: { ...rest, cmi5: false, context: {} } },
    "passed",
    moment,
  );
  expect(said.context).toEqual({});
  expect(said.result).toMatchObject({ success: true, score: { scaled: 0.8525 } });
});

test("what was done before a session began stands at its beginning, and says when it was done", () => {
  const said = bookend(parts, "completed", moment);
  expect(within(said, moment.at)).toBe(said);
  const late = within(said, moment.at + 1);
  expect(late.timestamp).toBe("2026-01-02T00:00:00.001Z");
  expect(late.context?.extensions).toEqual({ [session]: "one", "urn:atenta:xapi:done-at": "2026-01-02T00:00:00.000Z" });
});

test("durations are told to the hundredth of a second", () => {
  expect([0, 4, 5, 1_000, 3_661_230, -5].map(durationOf)).toEqual([
    "PT0S",
    "PT0S",
    "PT0.01S",
    "PT1S",
    "PT3661.23S",
    "PT0S",
  ]);
});
