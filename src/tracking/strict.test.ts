import { describe, expect, test } from "vitest";
import { habitsOf } from "../../tests/lms/strict/habits.ts";
import { type Attempt, type Given, strictLms } from "../../tests/lms/strict/lms.ts";
import { manualTimers } from "../storage/testing.ts";
import { createCopy } from "./copy.ts";
import type { Refusal, Report } from "./port.ts";
import { createScorm } from "./scorm.ts";
import { createTracking } from "./session.ts";
import { versions } from "./testing/opened.ts";
import { aLesson, aReport, oneOfEach } from "./testing/reports.ts";

/** A launch in an LMS that takes the standard at its word. `kept`: what it had of the attempt. */
function launched(version: keyof typeof versions, given: Partial<Given> = {}) {
  const server = { kept: given.kept as Attempt | undefined };
  const host = strictLms({ version, ...given, keep: (attempt) => void Object.assign(server, { kept: attempt }) });
  const notes: Refusal[] = [];
  const lms = createScorm(
    versions[version],
    () => host.api,
    (refusal) => notes.push(refusal),
  );
  const launch = lms.begin();
  if ("why" in launch) throw new Error(launch.text);
  const timers = manualTimers();
  const clock = { time: 0, now: () => clock.time };
  const learner = { report: {} as Partial<Report> };
  const tracking = createTracking({
    lms,
    launch,
    from: { attempt: "attempt", seq: 0, acknowledged: 0, send: false },
    report: (seq) => aReport({ state: `state_${seq}`, ...learner.report }),
    copy: createCopy(undefined, ""),
    clock,
    timers,
  });
  return {
    host,
    launch,
    timers,
    tracking,
    kept: () => server.kept,
    status: () => tracking.store.getState(),
    report(report: Partial<Report>) {
      learner.report = report;
      clock.time += 61_230;
      tracking.changed();
      timers.pass(250);
    },
    /** Nothing that the standard forbids was done, quietly or not. */
    wrong: () => [...host.violations, ...notes.map(({ what }) => what), ...habitsOf(host.calls, version)],
  };
}

describe.each(["scorm12", "scorm2004"] as const)("an LMS that takes %s at its word", (version) => {
  const old = version === "scorm12";
  const completion = old ? "cmi.core.lesson_status" : "cmi.completion_status";
  const success = old ? "cmi.core.lesson_status" : "cmi.success_status";
  const raw = old ? "cmi.core.score.raw" : "cmi.score.raw";

  test("finds nothing wrong with whoever answers one of each, leaves, comes back, fails, tries again and passes", () => {
    const first = launched(version);
    expect(first.launch).toMatchObject({ learner: { name: "Aina Ferrer" }, entry: "first", state: "" });
    expect(first.host.value(completion)).toBe("incomplete");
    first.report({ score: 33.33, objectives: [{ ...aLesson, completed: false, progress: 0.5 }], answers: oneOfEach });
    expect(first.status()).toMatchObject({ status: "sent", refusals: [] });
    expect(first.host.value("cmi.interactions.8.id")).toBe(old ? "an-item" : "an_item");
    first.tracking.hidden();
    first.report({ score: 40 });
    first.tracking.leave();
    expect(first.wrong()).toEqual([]);

    const second = launched(version, { kept: first.kept() });
    expect(second.launch).toMatchObject({ entry: "again", state: "state_2", bookmark: "a-lesson/an-item" });
    second.report({ completed: true, success: "failed", score: 50, progress: 1, objectives: [aLesson] });
    expect(second.host.value(success)).toBe("failed");
    second.tracking.leave();
    expect(second.wrong()).toEqual([]);

    const third = launched(version, { kept: second.kept() });
    third.report({ completed: true, success: "passed", score: 92.5, progress: 1, objectives: [aLesson] });
    expect(third.host.value(success)).toBe("passed");
    expect(third.host.value(raw)).toBe("92.5");
    expect(third.tracking.exit()).toBe(true);
    expect(third.wrong()).toEqual([]);
  });

  test("that decides by a mark of its own never sees a score while somebody is learning, and so fails nobody", () => {
    const first = launched(version, { mastery: 80 });
    expect(first.launch.pass).toBe(80);
    first.report({ score: 20 });
    first.tracking.leave();
    expect(first.kept()?.values[success]).not.toBe("failed");
    const second = launched(version, { mastery: 80, kept: first.kept() });
    second.report({ completed: true, success: "passed", score: 81 });
    second.tracking.leave();
    expect(second.kept()?.values[success]).toBe("passed");
    expect([...first.wrong(), ...second.wrong()]).toEqual([]);
  });

  test.each(["review", "browse"] as const)("is told nothing in %s", (mode) => {
    const session = launched(version, { mode });
    session.report({ score: 90, completed: true });
    session.tracking.hidden();
    session.tracking.leave();
    expect(session.host.calls.some(({ name }) => /SetValue|Commit/.test(name))).toBe(false);
    expect(session.wrong()).toEqual([]);
  });

  test.each(["false", "throw"] as const)(
    "that keeps nothing for a while (%s) is told all when it does again",
    (how) => {
      const session = launched(version);
      session.host.fail(how);
      session.report({ score: 60, completed: true, success: "passed", progress: 1, answers: oneOfEach });
      expect(session.status().refusals.length).toBeGreaterThan(0);
      session.host.fail(undefined);
      session.timers.pass(30_000);
      expect(session.status()).toMatchObject({ status: "sent", recovered: true });
      expect(session.host.value(raw)).toBe("60");
      session.tracking.leave();
      expect(session.kept()?.values["cmi.suspend_data"]).toMatch(/^state_/);
      expect(session.host.value("cmi.interactions.8.result")).toBeDefined();
      expect([...session.host.violations, ...habitsOf(session.host.calls, version)]).toEqual([]);
    },
  );
});
