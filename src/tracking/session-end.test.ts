import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { manualTimers } from "../storage/testing.ts";
import { createCopy } from "./copy.ts";
import { createScorm } from "./scorm.ts";
import { scorm12 } from "./scorm12.ts";
import { createTracking } from "./session.ts";
import { plainHost } from "./testing/host.ts";
import { aReport } from "./testing/reports.ts";
import { begun } from "./testing/sessions.ts";

describe("the end", () => {
  test("of a page that goes is the ending call alone, with what had not been told yet set before it", () => {
    const session = begun();
    session.answer();
    session.learner.done++;
    session.tracking.changed();
    const before = session.host.calls.length;
    session.clock.time = 31_000;
    session.tracking.leave();
    expect(session.host.calls.slice(before)).toEqual([
      "Set cmi.suspend_data=2.2",
      "Set cmi.core.session_time=0000:00:30.00",
      "Terminate",
    ]);
    expect(session.told().status).toBe("ended");
  });

  test("comes once, and nothing is called after it, also where the page comes back from the browser's cache", () => {
    const session = begun();
    session.tracking.changed();
    session.tracking.leave();
    const { length } = session.host.calls;
    session.tracking.changed(true);
    session.tracking.hidden();
    session.tracking.shown();
    session.tracking.online();
    session.tracking.leave();
    expect(session.tracking.exit()).toBe(true);
    session.timers.pass(120_000);
    expect(session.host.calls).toHaveLength(length);
    expect(session.told().status).toBe("ended");
  });

  test("that is asked for tells what is left, has it kept, and ends", () => {
    const session = begun({ version: "scorm2004" });
    session.learner.done++;
    session.tracking.changed();
    expect(session.tracking.exit()).toBe(true);
    expect(session.host.calls.slice(-4)).toEqual([
      "Commit",
      "Set cmi.session_time=PT0S",
      "Set adl.nav.request=suspendAll",
      "Terminate",
    ]);
  });

  test("that is asked for is the ending call alone where everything has been told", () => {
    const session = begun();
    session.answer();
    const commits = session.commits();
    expect(session.tracking.exit()).toBe(true);
    expect(session.commits()).toBe(commits);
    expect(session.host.calls.at(-1)).toBe("Terminate");
  });

  test("does not come where not all could be kept, unless it is asked for all the same", () => {
    const session = begun();
    session.host.trouble = "mute";
    session.answer();
    expect(session.tracking.exit()).toBe(false);
    expect(session.told().status).toBe("gone");
    expect(session.tracking.exit(true)).toBe(true);
    expect(session.told().status).toBe("ended");
  });

  test("is told to the LMS, however badly the last report went", () => {
    const session = begun();
    session.tracking.changed();
    session.learner.report = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("A fold failed");
        },
      },
    );
    expect(() => session.tracking.leave()).toThrow("A fold failed");
    expect(session.host.calls.at(-1)).toBe("Terminate");
  });
});

test("whoever only looks is told so; nothing is set, committed or kept", () => {
  const session = begun({ values: { "cmi.core.lesson_mode": "review" } });
  expect(session.told().status).toBe("watching");
  session.answer();
  session.tracking.hidden();
  session.tracking.leave();
  expect(session.host.calls).toEqual(["Initialize", "Terminate"]);
  expect(session.record()).toBeUndefined();
});

test("where there is no LMS progress is kept in this browser alone, and that is told", () => {
  const session = begun({ lms: false });
  expect(session.told()).toMatchObject({ status: "alone", refusals: [] });
  session.answer();
  expect(session.record()).toMatchObject({ state: "1.1", acknowledged: 0 });
  expect(session.told()).toMatchObject({ status: "alone", waiting: 0, copied: true });
  session.tracking.leave();
  expect(session.host.calls).toEqual([]);
});

test("an LMS that does not want to begin is never called again, and what it said is told", () => {
  const host = plainHost();
  host.trouble = "throws";
  const lms = createScorm(scorm12, host.api);
  const launch = lms.begin();
  host.trouble = "none";
  const tracking = createTracking({
    lms,
    launch,
    from: { attempt: "attempt", seq: 0, acknowledged: 0, send: true },
    report: () => aReport(),
    copy: createCopy(undefined, ""),
    clock: { now: () => 0 },
    timers: manualTimers(),
  });
  tracking.changed(true);
  tracking.leave();
  expect(tracking.store.getState().refusals).toMatchObject([{ why: "gone", what: "LMSInitialize" }]);
  // It was asked once, and that is all.
  expect(host.calls).toEqual(["Initialize"]);
});

test("an LMS hears nothing but the end before it is known what was kept", () => {
  const session = begun({ unread: true, send: true });
  const { length } = session.host.calls;
  session.tracking.changed(true);
  session.tracking.leave();
  expect(session.host.calls.slice(length)).toEqual(["Set cmi.core.session_time=0000:00:00.00", "Terminate"]);
  expect(session.record()).toBeUndefined();
});

const steps = [
  "answer",
  "changed",
  "touched",
  "hidden",
  "shown",
  "online",
  "exit",
  "leave",
  "mute",
  "throws",
  "absent",
  "none",
  "reload",
  "wait",
] as const;

test("whatever happens, calls come in their order, the last state is the last that was done, and nothing is lost", () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...steps), { maxLength: 30 }),
      fc.constantFrom("scorm12" as const, "scorm2004" as const),
      (happens, version) => {
        const session = begun({ version });
        for (const what of happens) {
          if (what === "answer") session.answer();
          else if (what === "wait") session.timers.pass(30_000);
          else if (what === "reload") session.host.reload();
          else if (what === "mute" || what === "throws" || what === "absent" || what === "none")
            session.host.trouble = what;
          else session.tracking[what]();
        }
        expect(session.host.outOfOrder).toEqual([]);
        expect(session.host.calls.filter((call) => call === "Terminate").length).toBeLessThanOrEqual(1);
        const { status } = session.told();
        if (status === "ended") return;
        session.host.trouble = "none";
        session.answer();
        expect(session.told()).toMatchObject({ status: "sent", waiting: 0 });
        expect(session.state()).toBe(session.record().state);
        expect(session.state()?.split(".")[0]).toBe(String(session.learner.done));
        expect(session.record().acknowledged).toBe(session.record().seq);
      },
    ),
    { numRuns: process.env.SOAK === undefined ? 150 : 20_000 },
  ));
