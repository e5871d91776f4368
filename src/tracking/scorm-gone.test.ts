import { describe, expect, test } from "vitest";
import { createScorm } from "./scorm.ts";
import { plainHost } from "./testing/host.ts";
import { both, fields, keep, opened, versions } from "./testing/opened.ts";
import { anAnswer, aReport } from "./testing/reports.ts";

describe.each(both)("an LMS that speaks %s", (version) => {
  const { status, score } = fields[version];

  test.each(["throws", "absent"] as const)("that is gone (%s) is told again when it is back", (trouble) => {
    const host = plainHost();
    const { lms } = opened(version, host);
    host.trouble = trouble;
    expect(lms.put(aReport({ state: "later", score: 70 }))).toMatchObject([{ why: "gone" }]);
    host.trouble = "none";
    expect(keep(lms, { state: "later", score: 70 })).toEqual([[], undefined]);
    expect(host.stored.get("cmi.suspend_data")).toBe("later");
    expect(host.stored.get(score)).toBe("70");
    expect(host.outOfOrder).toEqual([]);
  });

  test("that was loaded anew is initialised anew, and told all that it does not have", () => {
    const host = plainHost();
    const { lms } = opened(version, host);
    keep(lms, { answers: [anAnswer("one")], score: 30 });
    lms.put(aReport({ answers: [anAnswer("one"), anAnswer("two")], score: 30 }));
    host.stored.delete(score);
    host.reload();
    expect(keep(lms, { answers: [anAnswer("one"), anAnswer("two")], score: 30, state: "other" })).toEqual([
      [],
      undefined,
    ]);
    expect(host.stored.get(score)).toBe("30");
    // The second answer was told to one that never kept it; the first was kept.
    expect(host.stored.get("cmi.interactions.1.type")).toBe("choice");
    expect(host.stored.has("cmi.interactions.2.type")).toBe(false);
    lms.end({ ms: 1, asked: false });
    expect(host.outOfOrder).toEqual([]);
  });

  test("that comes back as another object right before the end is not ended, since it never began", () => {
    const host = plainHost();
    const { lms } = opened(version, host);
    host.reload();
    lms.time(1_000);
    lms.end({ ms: 1_000, asked: false });
    expect(host.calls).not.toContain("Terminate");
    expect(host.outOfOrder).toEqual([]);
  });

  test("that is open still, since the page was loaded anew, is gone on with", () => {
    const host = plainHost({ values: { [version === "scorm12" ? "cmi.core.student_id" : "cmi.learner_id"]: "ana" } });
    opened(version, host);
    const lms = createScorm({ ...versions[version], open: [101] }, host.api);
    expect(lms.begin()).toMatchObject({ learner: { id: "ana" } });
    expect(keep(lms, {})).toEqual([[], undefined]);
  });

  test("that forgets what it could not keep is told all of it again", () => {
    const host = plainHost({ rollsBack: true });
    const { lms } = opened(version, host);
    host.trouble = "mute";
    expect(keep(lms, { score: 50 })).toMatchObject([[], { why: "refused" }]);
    host.trouble = "none";
    expect(keep(lms, { score: 50 })).toEqual([[], undefined]);
    expect(host.stored.get(score)).toBe("50");
    expect(host.stored.get("cmi.suspend_data")).toBe("state");
  });

  test("that sends only what has changed gets status and score when it is back, though it was told them while it was gone", () => {
    const host = plainHost({ onlyChanges: true });
    const { lms } = opened(version, host);
    keep(lms, { score: 50 });
    host.trouble = "mute";
    const done = { completed: true, success: "passed", score: 90, state: "done" } as const;
    expect(keep(lms, done)).toMatchObject([[], { why: "refused", code: 101 }]);
    expect(host.stored.get(status)).toBe("incomplete");
    host.trouble = "none";
    expect(keep(lms, { ...done, state: "done again" })).toEqual([[], undefined]);
    expect(host.stored.get(status)).toBe(version === "scorm12" ? "passed" : "completed");
    expect(host.stored.get(score)).toBe("90");
    expect(host.stored.get("cmi.suspend_data")).toBe("done again");
    // Once is enough.
    const before = host.calls.length;
    keep(lms, { ...done, state: "more" });
    expect(host.calls.slice(before)).toEqual(["Set cmi.suspend_data=more", "Commit"]);
  });
});
