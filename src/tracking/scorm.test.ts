import { describe, expect, test } from "vitest";
import { createScorm } from "./scorm.ts";
import { scorm12 } from "./scorm12.ts";
import { plainHost } from "./testing/host.ts";
import { both, fields, keep, opened, setOf } from "./testing/opened.ts";
import { anAnswer, aReport } from "./testing/reports.ts";

describe.each(both)("an LMS that speaks %s", (version) => {
  const { status, exit, time, score, mode, pass } = fields[version];

  test("is initialised once, is told at once that the attempt is under way and will be resumed, and ends once", () => {
    const host = plainHost();
    const { lms } = opened(version, host);
    expect(host.calls).toEqual(["Initialize", `Set ${status}=incomplete`, `Set ${exit}=suspend`]);
    lms.end({ ms: 61_500, asked: false });
    lms.end({ ms: 99_000, asked: false });
    lms.put(aReport());
    lms.commit();
    expect(host.calls.filter((call) => call === "Terminate")).toHaveLength(1);
    expect(host.calls.at(-1)).toBe("Terminate");
    // The ending call alone: what was committed just before it might be lost.
    expect(host.calls).not.toContain("Commit");
    expect(setOf(host, time)).toEqual([version === "scorm12" ? "0000:01:01.50" : "PT1M1.5S"]);
    expect(host.outOfOrder).toEqual([]);
  });

  test("is told what has changed, and nothing twice", () => {
    const host = plainHost();
    const { lms } = opened(version, host);
    expect(keep(lms, { score: 50 })).toEqual([[], undefined]);
    const before = host.calls.length;
    expect(keep(lms, { score: 50, state: "other" })).toEqual([[], undefined]);
    expect(host.calls.slice(before)).toEqual(["Set cmi.suspend_data=other", "Commit"]);
    expect(setOf(host, score)).toEqual(["50"]);
  });

  test("never hears of a failure while somebody is still learning", () => {
    const host = plainHost();
    const { lms } = opened(version, host);
    keep(lms, { success: "failed", score: 10 });
    expect(host.calls.join()).not.toContain("failed");
    keep(lms, { completed: true, success: "failed", score: 10 });
    expect(host.calls.join()).toContain("failed");
  });

  test("never sees completion, having passed or the score fall, whatever is reported", () => {
    const host = plainHost();
    const { lms } = opened(version, host);
    keep(lms, { completed: true, success: "passed", score: 90 });
    const stored = new Map(host.stored);
    keep(lms, { completed: false, success: "failed", score: 40 });
    expect(new Map(host.stored)).toEqual(stored);
    host.reload();
    const next = opened(version, host);
    expect(next.launch.marks).toEqual({ completed: true, success: "passed", score: 90 });
    keep(next.lms, { completed: false, success: "unknown" });
    expect(host.stored.get(status)).toBe(version === "scorm12" ? "passed" : "completed");
    expect(host.stored.get(score)).toBe("90");
  });

  test("that names a mark to reach is told no score before all is done, since it would make a failure of it", () => {
    const host = plainHost({ values: { [pass[0]]: pass[1] } });
    const { lms, launch } = opened(version, host);
    expect(launch.pass).toBe(80);
    const objective = {
      id: "a-lesson",
      title: "Una lección",
      completed: false,
      success: "unknown",
      progress: 0.5,
    } as const;
    keep(lms, { score: 40, objectives: [{ ...objective, score: 40 }] });
    expect(host.calls.join()).not.toContain("score");
    keep(lms, { completed: true, success: "passed", score: 85, objectives: [{ ...objective, score: 40 }] });
    expect(setOf(host, score)).toEqual(["85"]);
  });

  test("that names a mark of nothing at all would pass whoever has begun: it waits for its score, too", () => {
    const host = plainHost({ values: { [pass[0]]: "0" } });
    const { lms, launch } = opened(version, host);
    expect(launch).not.toHaveProperty("pass");
    keep(lms, { score: 40 });
    expect(setOf(host, score)).toEqual([]);
  });

  test.each(["review", "browse"])("is told nothing in %s, and ended all the same", (given) => {
    const host = plainHost({ values: { [mode]: given, "cmi.suspend_data": "old" } });
    const { lms, launch } = opened(version, host);
    expect(launch).toMatchObject({ mode: given, state: "old" });
    expect(keep(lms, { score: 50, answers: [anAnswer("e")] })).toEqual([[], undefined]);
    lms.time(1_000);
    lms.end({ ms: 1_000, asked: true });
    expect(host.calls).toEqual(["Initialize", "Terminate"]);
  });

  test("says what it refuses in its own words, and is asked again with the next report", () => {
    const host = plainHost();
    host.refuses.add("cmi.suspend_data");
    const { lms } = opened(version, host);
    const refusal = {
      why: "refused",
      what: `${version === "scorm12" ? "LMS" : ""}SetValue cmi.suspend_data`,
      code: 405,
      text: "Incorrect Data Type",
      diagnostic: "",
    };
    expect(keep(lms, {})).toEqual([[refusal], undefined]);
    host.refuses.clear();
    expect(keep(lms, {})).toEqual([[], undefined]);
    expect(host.stored.get("cmi.suspend_data")).toBe("state");
  });

  test("is never given a state that is longer than it has room for", () => {
    const host = plainHost();
    const { lms } = opened(version, host);
    const [refusals] = keep(lms, { state: "x".repeat(lms.room + 1) });
    expect(refusals).toMatchObject([{ why: "refused" }]);
    expect(host.stored.has("cmi.suspend_data")).toBe(false);
    keep(lms, { state: "x".repeat(lms.room) });
    expect(host.stored.get("cmi.suspend_data")).toHaveLength(lms.room);
  });

  test("that keeps no lists is not told of them, and only that is noted, once", () => {
    const host = plainHost({ bare: true });
    const { lms, notes } = opened(version, host);
    const objective = { id: "a", title: "A", completed: true, success: "passed", progress: 1 } as const;
    expect(keep(lms, { objectives: [objective], answers: [anAnswer("e")] })).toEqual([[], undefined]);
    keep(lms, { objectives: [objective], answers: [anAnswer("f")] });
    expect(host.calls.join()).not.toMatch(/objectives|interactions/);
    expect(notes.map(({ what }) => what.replace(/^LMS/, ""))).toEqual([
      "GetValue cmi.objectives._count",
      "GetValue cmi.interactions._count",
    ]);
  });

  test("is told each answer once, after those that it has, and no more when it takes no more", () => {
    const host = plainHost({ values: { "cmi.interactions.0.id": "earlier" } });
    const { lms, notes } = opened(version, host);
    keep(lms, { answers: [anAnswer("one")] });
    keep(lms, { answers: [anAnswer("one"), anAnswer("two")] });
    expect(host.stored.get("cmi.interactions.0.id")).toBe("earlier");
    expect(setOf(host, "cmi.interactions.1.type")).toEqual(["choice"]);
    expect(setOf(host, "cmi.interactions.2.type")).toEqual(["choice"]);
    host.refuses.add("cmi.interactions.3.id");
    expect(keep(lms, { answers: [anAnswer("three")] })).toEqual([[], undefined]);
    keep(lms, { answers: [anAnswer("three"), anAnswer("four")] });
    expect(setOf(host, "cmi.interactions.3.id")).toHaveLength(1);
    expect(setOf(host, "cmi.interactions.3.type")).toEqual([]);
    expect(notes).toHaveLength(1);
  });

  test("finds its objectives again, and is told of those that were begun", () => {
    const host = plainHost({ values: { "cmi.objectives.0.id": "theirs", "cmi.objectives.1.id": "second" } });
    const { lms } = opened(version, host);
    const objective = { title: "Escuchar", completed: false, success: "unknown" } as const;
    const [first, second] = [
      { ...objective, id: "first", progress: 0.5 },
      { ...objective, id: "second", progress: 1, completed: true },
    ];
    keep(lms, { objectives: [first, second, { ...objective, id: "third", progress: 0 }] });
    expect(host.stored.get("cmi.objectives.2.id")).toBe("first");
    expect(host.stored.get(`cmi.objectives.1.${version === "scorm12" ? "status" : "completion_status"}`)).toBe(
      "completed",
    );
    expect([...host.stored.values()]).not.toContain("third");
  });
});

test("in SCORM 2004 whoever asks to leave is taken back to the LMS, and whoever just goes is not", () => {
  for (const asked of [true, false]) {
    const host = plainHost();
    opened("scorm2004", host).lms.end({ ms: 1, asked });
    expect(setOf(host, "adl.nav.request")).toEqual(asked ? ["suspendAll"] : []);
  }
});

test("what an LMS says in booleans and numbers, or not at all, is as good as words", () => {
  for (const yes of ["true", true, 1, "1", undefined]) {
    const api = {
      LMSInitialize: () => yes,
      LMSFinish: () => yes,
      LMSCommit: () => yes,
      LMSGetValue: () => null,
      LMSSetValue: () => yes,
      LMSGetLastError: () => 0,
    };
    const lms = createScorm(scorm12, () => api);
    expect(lms.begin()).toHaveProperty("learner");
    expect(keep(lms, {})).toEqual([[], undefined]);
    expect(lms.end({ ms: 1, asked: true })).toBeUndefined();
  }
});

test("fields that an LMS does not support are not set", () => {
  const host = plainHost({
    values: {
      "cmi.core.score._children": "raw",
      "cmi.objectives._children": "id, status",
      "cmi.interactions._children": "id,type,result",
    },
  });
  const { lms } = opened("scorm12", host);
  const objective = { id: "a", title: "A", completed: true, success: "passed", score: 100, progress: 1 } as const;
  keep(lms, { score: 20, objectives: [objective], answers: [anAnswer("e")] });
  const told = host.calls
    .filter((call) => /score|objectives|interactions/.test(call))
    .map((call) => call.replace(/=.*/, ""));
  expect(told).toEqual([
    "Set cmi.core.score.raw",
    "Set cmi.objectives.0.id",
    "Set cmi.objectives.0.status",
    "Set cmi.interactions.0.id",
    "Set cmi.interactions.0.type",
    "Set cmi.interactions.0.result",
  ]);
});
