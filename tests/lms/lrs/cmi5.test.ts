import { describe, expect, test } from "vitest";
import { AU, type Change, contextOf, open, results } from "./au.ts";
import { CATEGORY, MASTERY_SCORE, MOVE_ON, PROGRESS, SESSION_ID, type Session } from "./cmi5-words.ts";
import { attempted } from "./examples.ts";
import { LEARNER } from "./lms.ts";

describe("what breaks the order is refused, all of it", () => {
  test.each<[string, readonly string[], RegExp]>([
    ["nothing first", ["answered"], /before initialized/],
    ["initialized twice", ["initialized", "initialized"], /initialized twice/],
    ["something before initialized", ["answered", "initialized"], /before initialized's/],
    ["something after terminated", ["initialized", "terminated", "answered"], /after terminated's/],
    ["terminated twice", ["initialized", "terminated", "terminated"], /terminated twice/],
    ["completed twice", ["initialized", "completed", "completed"], /completed twice in a registration/],
    ["passed twice", ["initialized", "passed", "passed"], /passed twice in a registration/],
    ["failed twice", ["initialized", "failed", "failed"], /failed twice in a session/],
    ["passed and failed", ["initialized", "failed", "passed"], /passed and failed/],
    ["failed after passed", ["initialized", "passed", "failed"], /failed after passed/],
  ])("%s", async (_, verbs, why) => {
    const { lms, visit } = await open();
    const { send, say } = await visit();
    const answer = await send(...verbs.map((verb) => say(verb)));
    expect(answer.status).toBe(403);
    expect(await answer.text()).toMatch(why);
    expect(lms.lrs.statements).toHaveLength(1);
    expect(lms.lrs.violations).toHaveLength(1);
  });
});

describe("a statement that cmi5 does not allow", () => {
  const actor = { ...LEARNER, name: "Aina" };
  const of = (session: Session, categories: readonly string[], extensions: Change = {}) => ({
    context: contextOf(session, categories, extensions),
  });
  const own = [CATEGORY, MOVE_ON];
  test.each<[string, string, (session: Session) => Change, RegExp]>([
    ["of another actor", "answered", () => ({ actor }), /8\.1\.3/],
    ["of a mailbox", "answered", () => ({ actor: attempted.actor }), /8\.1\.3/],
    [
      "of no registration",
      "answered",
      (s) => ({ context: { ...of(s, []).context, registration: undefined } }),
      /9\.6\.1/,
    ],
    ["of another session", "answered", (s) => of(s, [], { [SESSION_ID]: "session-9" }), /9\.6\.3\.1/],
    [
      "without the publisher's id",
      "answered",
      (s) => ({ context: { ...of(s, []).context, contextActivities: { grouping: [] } } }),
      /10\.2\.1/,
    ],
    ["in local time", "answered", () => ({ timestamp: "2026-01-01T14:00:00+01:00" }), /9\.7/],
    ["of progress in words", "answered", () => ({ result: { extensions: { [PROGRESS]: "half" } } }), /9\.5\.5\.1/],
    ["of too much progress", "answered", () => ({ result: { extensions: { [PROGRESS]: 101 } } }), /9\.5\.5\.1/],
    ["that counts and is not cmi5's", "answered", (s) => of(s, [MOVE_ON]), /9\.6\.2\.2/],
    ["of cmi5 with another verb", "answered", (s) => of(s, [CATEGORY]), /7\.1\.3/],
    ["of cmi5 with a verb of the LMS", "launched", (s) => of(s, [CATEGORY]), /7\.1\.3/],
    ["of another object", "completed", () => ({ object: { id: AU } }), /9\.4/],
    ["completed without completion", "completed", () => ({ result: { duration: "PT1S" } }), /9\.5\.3/],
    ["completed with success", "completed", () => ({ result: { ...results.completed, success: true } }), /9\.5\.2/],
    ["completed in no time", "completed", () => ({ result: { completion: true } }), /9\.5\.4\.1/],
    [
      "completed with a score",
      "completed",
      () => ({ result: { ...results.completed, score: { scaled: 1 } } }),
      /9\.5\.1/,
    ],
    [
      "completed and in progress",
      "completed",
      () => ({ result: { ...results.completed, extensions: { [PROGRESS]: 100 } } }),
      /9\.5\.5\.1/,
    ],
    ["completed that does not count", "completed", (s) => of(s, [CATEGORY]), /9\.6\.2\.2/],
    ["terminated that counts", "terminated", (s) => of(s, own), /9\.6\.2\.2/],
    ["terminated in no time", "terminated", () => ({ result: {} }), /9\.5\.4\.1/],
    ["passed without success", "passed", () => ({ result: { duration: "PT1S" } }), /9\.5\.2/],
    ["failed with success", "failed", () => ({ result: { success: true, duration: "PT1S" } }), /9\.5\.2/],
    ["passed and complete", "passed", () => ({ result: { ...results.passed, completion: true } }), /9\.5\.3/],
    [
      "passed by too little",
      "passed",
      (s) => ({ result: { ...results.passed, score: { scaled: 0.69 } }, ...of(s, own, { [MASTERY_SCORE]: 0.7 }) }),
      /9\.3\.4/,
    ],
    [
      "failed by enough",
      "failed",
      (s) => ({ result: { ...results.failed, score: { scaled: 0.7 } }, ...of(s, own, { [MASTERY_SCORE]: 0.7 }) }),
      /9\.3\.5/,
    ],
    ["passed below 0", "passed", () => ({ result: { ...results.passed, score: { scaled: -0.1 } } }), /9\.5\.1/],
    ["passed by raw alone", "passed", () => ({ result: { ...results.passed, score: { raw: 3 } } }), /9\.5\.1/],
    [
      "passed by half a point",
      "passed",
      () => ({ result: { ...results.passed, score: { raw: 2.5, min: 0, max: 3 } } }),
      /9\.5\.1/,
    ],
    [
      "judged by what it does not say",
      "passed",
      () => ({ result: { ...results.passed, score: { scaled: 0.9 } } }),
      /9\.6\.3\.2/,
    ],
    ["judged by another mark", "passed", (s) => of(s, own, { [MASTERY_SCORE]: 0.5 }), /9\.6\.3\.2/],
  ])("%s is refused", async (_, verb, change, why) => {
    const { lms, visit } = await open({ masteryScore: 0.7 });
    const { send, say, session } = await visit();
    expect((await send(say("initialized"))).status).toBe(200);
    const answer = await send(say(verb, change(session)));
    expect(answer.status).toBe(403);
    expect(await answer.text()).toMatch(why);
    expect(lms.lrs.violations).toHaveLength(1);
  });

  test.each(["Browse", "Review"] as const)("that counts is refused in %s", async (launchMode) => {
    const { visit } = await open({ launchMode });
    const { send, say } = await visit();
    expect((await send(say("initialized"), say("answered"))).status).toBe(200);
    expect((await send(say("completed"))).status).toBe(403);
    expect((await send(say("terminated"))).status).toBe(200);
  });
});
