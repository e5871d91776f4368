import { describe, expect, test } from "vitest";
import { begun } from "./testing/sessions.ts";

describe("a session", () => {
  test("commits once for an exercise, soon after it", () => {
    const session = begun();
    session.learner.done++;
    session.tracking.changed();
    session.tracking.changed();
    expect(session.told()).toMatchObject({ status: "waiting", waiting: 2, since: 1_000 });
    expect(session.commits()).toBe(0);
    session.timers.pass(250);
    expect(session.told()).toMatchObject({ status: "sent", waiting: 0, since: undefined, copied: true });
    expect(session.commits()).toBe(1);
    expect(session.state()).toBe("1.1");
    expect(session.record()).toMatchObject({ state: "1.1", seq: 1, acknowledged: 1, attempt: "attempt" });
  });

  test("is not put off by somebody who never pauses", () => {
    const session = begun();
    for (let n = 0; n < 4; n++) {
      session.tracking.changed();
      session.timers.pass(100);
    }
    expect(session.commits()).toBe(1);
  });

  test("lets what is half done wait for what comes next, or a while, or the page that is hidden", () => {
    const session = begun();
    const touch = () => {
      session.learner.done++;
      session.tracking.touched();
      session.timers.pass(5_000);
    };
    touch();
    expect(session.told()).toMatchObject({ status: "sent", waiting: 0 });
    expect(session.commits()).toBe(0);
    touch();
    expect(session.state()).toBe("2.1");
    touch();
    session.answer();
    expect(session.state()).toBe("4.2");
    session.timers.pass(10_000);
    expect(session.commits()).toBe(2);
    touch();
    session.tracking.hidden();
    expect(session.state()).toBe("5.3");
    touch();
    session.tracking.leave();
    expect(session.state()).toBe("6.4");
  });

  test("tells at once what is urgent", () => {
    const session = begun();
    session.tracking.changed(true);
    expect(session.commits()).toBe(1);
  });

  test("tells everything, and the time so far, when its page is hidden, also what was not announced", () => {
    const session = begun();
    session.answer();
    session.learner.report = { bookmark: "a-lesson/next" };
    session.clock.time = 62_000;
    session.tracking.hidden();
    expect(session.host.stored.get("cmi.core.lesson_location")).toBe("a-lesson/next");
    expect(session.host.stored.get("cmi.core.session_time")).toBe("0000:01:01.00");
    expect(session.commits()).toBe(2);
  });

  test("gives a state that differs a number of its own, and one that does not the same", () => {
    const session = begun();
    session.answer();
    session.tracking.hidden();
    session.tracking.hidden();
    expect(session.state()).toBe("1.1");
    session.answer();
    expect(session.state()).toBe("2.2");
  });

  test("sends at its start what the LMS lacks, where that was found", () => {
    const session = begun({ send: true });
    expect(session.told()).toMatchObject({ status: "waiting", waiting: 1 });
    session.tracking.changed();
    session.timers.pass(250);
    expect(session.told().status).toBe("sent");
    expect(session.state()).toBe("0.1");
  });
});

describe("an LMS that is gone", () => {
  test.each(["mute", "throws", "absent"] as const)(
    "(%s) is told of, tried again every half minute, and sent all when it is back",
    (trouble) => {
      const session = begun();
      session.answer();
      session.host.trouble = trouble;
      session.clock.time = 5_000;
      session.answer();
      expect(session.told()).toMatchObject({
        status: "gone",
        waiting: 3,
        since: 5_000,
        recovered: false,
        copied: true,
      });
      expect(session.told().refusals).toHaveLength(1);
      expect(session.record()).toMatchObject({ state: "2.2", seq: 2, acknowledged: 1 });
      session.timers.pass(30_000);
      expect(session.told().status).toBe("gone");
      session.host.trouble = "none";
      session.timers.pass(29_000);
      expect(session.told().status).toBe("gone");
      session.timers.pass(1_000);
      expect(session.told()).toMatchObject({ status: "sent", waiting: 0, refusals: [], recovered: true });
      expect(session.state()).toMatch(/^2\./);
      expect(session.record().acknowledged).toBe(session.record().seq);
      session.answer();
      expect(session.told().recovered).toBe(false);
      expect(session.host.outOfOrder).toEqual([]);
    },
  );

  test.each(["shown", "online", "hidden", "changed"] as const)("is tried again when its page is %s", (what) => {
    const session = begun();
    session.host.trouble = "mute";
    session.answer();
    session.host.trouble = "none";
    session.tracking[what]();
    session.timers.pass(250);
    expect(session.told()).toMatchObject({ status: "sent", recovered: true });
  });

  test("is not asked for nothing when its page is shown or the network is back", () => {
    const session = begun();
    session.answer();
    const { length } = session.host.calls;
    session.tracking.shown();
    session.tracking.online();
    session.timers.pass(60_000);
    expect(session.host.calls).toHaveLength(length);
  });

  test("leaves a copy here, which says that it was never told", () => {
    const session = begun();
    session.host.trouble = "throws";
    session.answer();
    session.tracking.leave();
    expect(session.record()).toMatchObject({ acknowledged: 0 });
    expect(session.record().state).toMatch(/^1\./);
    expect(session.told().status).toBe("ended");
  });
});

describe("an LMS that refuses something", () => {
  test("keeps all else; what it says is told, and it is asked again", () => {
    const session = begun();
    session.learner.report = { score: 40 };
    session.host.refuses.add("cmi.core.score.raw");
    session.answer();
    expect(session.told()).toMatchObject({ status: "refused", waiting: 3 });
    expect(session.told().refusals).toMatchObject([{ code: 405, text: "Incorrect Data Type" }]);
    expect(session.state()).toBe("1.1");
    // The state it keeps: this attempt is known to it.
    expect(session.record()).toMatchObject({ seq: 1, acknowledged: 1 });
    session.host.refuses.clear();
    session.timers.pass(30_000);
    expect(session.told()).toMatchObject({ status: "sent", recovered: true });
  });

  test("does not keep the state where it refuses just that", () => {
    const session = begun();
    session.host.refuses.add("cmi.suspend_data");
    session.answer();
    expect(session.told().status).toBe("refused");
    expect(session.record().acknowledged).toBe(0);
  });
});
