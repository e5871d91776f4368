import { describe, expect, test } from "vitest";
import { createScorm } from "./scorm.ts";
import { scorm12 } from "./scorm12.ts";
import { scorm2004 } from "./scorm2004.ts";
import { plainHost } from "./testing/host.ts";
import { keep, opened, type versions } from "./testing/opened.ts";

describe("what an LMS knows at the launch", () => {
  const launched = (version: keyof typeof versions, values: Record<string, string>) =>
    opened(version, plainHost({ values })).launch;

  test("is read in SCORM 1.2", () => {
    const values = {
      "cmi.core.student_id": "42",
      "cmi.core.student_name": "López Gil, Ana",
      "cmi.core.credit": "no-credit",
      "cmi.core.entry": "resume",
      "cmi.core.lesson_status": "failed",
      "cmi.core.score.raw": "61.5",
      "cmi.core.lesson_location": "a-lesson/an-item",
      "cmi.suspend_data": "AQ",
      "cmi.student_preference.language": "ca-ES",
    };
    expect(launched("scorm12", values)).toEqual({
      learner: { id: "42", name: "Ana López Gil" },
      mode: "normal",
      credit: false,
      entry: "again",
      state: "AQ",
      bookmark: "a-lesson/an-item",
      marks: { completed: false, success: "failed", score: 61.5 },
      lang: "ca",
    });
  });

  test("is read in SCORM 2004", () => {
    const values = {
      "cmi.learner_id": "urn:x:42",
      "cmi.learner_name": "{lang=ca}Núria Puig",
      "cmi.entry": "ab-initio",
      "cmi.completion_status": "completed",
      "cmi.score.scaled": "0.615",
      "cmi.learner_preference.language": "spa",
    };
    expect(launched("scorm2004", values)).toMatchObject({
      learner: { id: "urn:x:42", name: "Núria Puig" },
      credit: true,
      entry: "first",
      marks: { completed: true, success: "unknown", score: 61.5 },
      lang: "es",
    });
  });

  test.each([
    ["0.66", "66.67", 66.67],
    ["0.66", "", 66],
    ["0.66", "12", 66],
    ["1", "250", 100],
    ["0", "0", 0],
  ])("has the finer of two scores that agree: %s and %s", (scaled, raw, score) => {
    const { marks } = launched("scorm2004", { "cmi.score.scaled": scaled, "cmi.score.raw": raw });
    expect(marks.score).toBe(score);
  });

  test("is nothing where it is nonsense", () => {
    const values = {
      "cmi.mode": "party",
      "cmi.scaled_passing_score": "7",
      "cmi.score.scaled": "-1",
      "cmi.completion_status": "perhaps",
      "cmi.learner_preference.language": "castellano",
    };
    const launch = launched("scorm2004", values);
    expect(launch).toMatchObject({ mode: "normal", marks: { completed: false, success: "unknown" } });
    for (const key of ["pass", "lang"]) expect(launch).not.toHaveProperty(key);
    expect(launch.marks).not.toHaveProperty("score");
  });

  test("is no reason to call somebody failed who is still learning, where the LMS has made that of a score", () => {
    const host = plainHost({ values: { "cmi.core.lesson_status": "failed", "cmi.core.score.raw": "20" } });
    const { lms } = opened("scorm12", host);
    keep(lms, { score: 30 });
    expect(host.stored.get("cmi.core.lesson_status")).toBe("incomplete");
    keep(lms, { score: 40, completed: true, success: "failed" });
    expect(host.stored.get("cmi.core.lesson_status")).toBe("failed");
  });

  test("may be that it does not want to begin", () => {
    const host = plainHost();
    host.trouble = "throws";
    expect(createScorm(scorm12, host.api).begin()).toMatchObject({ why: "gone", what: "LMSInitialize" });
    expect(createScorm(scorm2004, () => undefined).begin()).toMatchObject({ why: "gone", what: "Initialize" });
  });
});
