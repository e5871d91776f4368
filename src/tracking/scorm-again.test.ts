import { Scorm12API, Scorm2004API } from "scorm-again";
import { describe, expect, test } from "vitest";
import { manualTimers } from "../storage/testing.ts";
import { createCopy } from "./copy.ts";
import type { Launch, Refusal, Report } from "./port.ts";
import { createScorm } from "./scorm.ts";
import { scorm12 } from "./scorm12.ts";
import { scorm2004 } from "./scorm2004.ts";
import { createTracking } from "./session.ts";
import { aLesson, aReport, oneOfEach } from "./testing/reports.ts";

/** A second implementation of the standard, that knows nothing of ours: what it takes an LMS takes. */
const makers = {
  scorm12: { make: () => new Scorm12API(quiet), dialect: scorm12, old: true },
  scorm2004: { make: () => new Scorm2004API(quiet), dialect: scorm2004, old: false },
} as const;
const quiet = { logLevel: "NONE", autocommit: false } as const;

type Made = Scorm12API | Scorm2004API;

/** Launches a package, where a launch before left `left`. */
function launched(version: keyof typeof makers, left: Record<string, unknown> = {}) {
  const { make, dialect, old } = makers[version];
  const api: Made = make();
  api.loadFromFlattenedJSON({
    ...(old ? { "cmi.core.student_id": "42" } : { "cmi.learner_id": "42" }),
    ...(old ? { "cmi.core.student_name": "Puig, Núria" } : { "cmi.learner_name": "Puig, Núria" }),
    ...(old ? { "cmi.core.entry": "resume" } : { "cmi.entry": "resume" }),
    ...left,
  });
  const window = { api: api as object | undefined };
  /** What it takes amiss without anybody being troubled. */
  const notes: Refusal[] = [];
  const lms = createScorm(
    dialect,
    () => window.api,
    (refusal) => notes.push(refusal),
  );
  const launch = lms.begin();
  if ("why" in launch) throw new Error(launch.text);
  const timers = manualTimers();
  const learner = { report: {} as Partial<Report> };
  const tracking = createTracking({
    lms,
    launch,
    from: { attempt: "attempt", seq: 0, acknowledged: 0, send: false },
    report: (seq) => aReport({ state: `state.${seq}`, ...learner.report }),
    copy: createCopy(undefined, ""),
    clock: { now: () => 0 },
    timers,
  });
  const value = (field: string) => {
    const read = old ? (api as Scorm12API).LMSGetValue(field) : (api as Scorm2004API).GetValue(field);
    return String(read);
  };
  return {
    launch: launch as Launch,
    window,
    notes,
    tracking,
    timers,
    value,
    status: () => tracking.store.getState(),
    report(report: Partial<Report>) {
      learner.report = report;
      tracking.changed();
      timers.pass(250);
    },
    /** What the next launch finds. */
    left: () => flat(JSON.parse(JSON.stringify(api.cmi)), "cmi"),
  };
}

/** The fields of a tree that hold something, but for those that an LMS works out itself. */
function flat(tree: unknown, at: string): Record<string, string> {
  if (typeof tree !== "object" || tree === null) return tree === "" ? {} : { [at]: String(tree) };
  const parts = Object.entries(tree).map(([key, value]) => flat(value, `${at}.${key}`));
  const all: Record<string, string> = Object.assign({}, ...parts);
  return Object.fromEntries(
    Object.entries(all).filter(([field]) => !/(?:entry|exit|_time|interactions.*)$/.test(field)),
  );
}

describe.each(["scorm12", "scorm2004"] as const)("scorm-again in its part for %s", (version) => {
  const { old } = makers[version];
  const completion = old ? "cmi.core.lesson_status" : "cmi.completion_status";
  const success = old ? "cmi.core.lesson_status" : "cmi.success_status";
  const raw = old ? "cmi.core.score.raw" : "cmi.score.raw";

  test("takes all that is told of somebody who begins, answers, leaves, comes back and passes", () => {
    const first = launched(version, old ? { "cmi.core.entry": "ab-initio" } : { "cmi.entry": "ab-initio" });
    expect(first.launch).toMatchObject({
      learner: { id: "42", name: "Núria Puig" },
      mode: "normal",
      entry: "first",
      state: "",
    });
    expect(first.value(completion)).toBe("incomplete");
    first.report({
      score: 33.33,
      objectives: [{ ...aLesson, completed: false, success: "unknown", progress: 0.5 }],
      answers: oneOfEach,
    });
    expect(first.status()).toMatchObject({ status: "sent", refusals: [] });
    expect(first.notes).toEqual([]);
    expect(first.value("cmi.interactions._count")).toBe(String(oneOfEach.length));
    expect(first.value("cmi.objectives._count")).toBe("1");
    expect(first.value(raw)).toBe("33.33");
    expect(first.value(completion)).toBe("incomplete");
    first.tracking.hidden();
    first.tracking.leave();

    const second = launched(version, first.left());
    expect(second.launch).toMatchObject({ entry: "again", state: "state.1", bookmark: "a-lesson/an-item" });
    expect(second.launch.marks).toMatchObject({ completed: false, success: "unknown", score: 33.33 });
    second.report({ completed: true, success: "passed", score: 90, progress: 1, objectives: [aLesson] });
    expect(second.status()).toMatchObject({ status: "sent", refusals: [] });
    expect(second.value(completion)).toBe(old ? "passed" : "completed");
    expect(second.value(success)).toBe("passed");
    expect(second.value("cmi.objectives._count")).toBe("1");
    expect(second.tracking.exit()).toBe(true);
    expect(second.notes).toEqual([]);
    expect(second.status()).toMatchObject({ status: "ended", refusals: [] });
  });

  test("takes a failure, and then the passing that follows it", () => {
    const first = launched(version);
    first.report({ completed: true, success: "failed", score: 40 });
    expect(first.value(success)).toBe("failed");
    first.tracking.leave();
    const second = launched(version, first.left());
    expect(second.launch.marks).toEqual({ completed: !old, success: "failed", score: 40 });
    second.report({ completed: true, success: "passed", score: 85 });
    expect(second.value(success)).toBe("passed");
    expect(second.value(raw)).toBe("85");
  });

  test("is told when it is back what it missed while its window was gone", () => {
    const session = launched(version);
    const { api } = session.window;
    session.window.api = undefined;
    session.report({ score: 50 });
    expect(session.status().status).toBe("gone");
    session.window.api = api;
    session.timers.pass(30_000);
    expect(session.status()).toMatchObject({ status: "sent", recovered: true });
    expect(session.value(raw)).toBe("50");
  });

  test("says what it does not take, in its own words", () => {
    const session = launched(version);
    session.report({ state: "x".repeat(old ? 4_097 : 64_001) });
    expect(session.status()).toMatchObject({ status: "refused" });
    session.report({ state: "short" });
    expect(session.status()).toMatchObject({ status: "sent", refusals: [] });
  });
});
