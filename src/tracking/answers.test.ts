import { describe, expect, it } from "vitest";
import type { ExerciseBlock } from "../course/types.ts";
import samples from "../exercises/single/samples.ts";
import { prose } from "../exercises/testing/prose.ts";
import type { StoredEvent } from "../learning/events/types.ts";
import { applyExams, noExams } from "../learning/exams.ts";
import { fold } from "../learning/fold.ts";
import { startedEvent, submittedEvent } from "../learning/testing/exams.ts";
import { lessonOf, moduleOf } from "../learning/testing/review.ts";
import { answeredEvent, finishedEvent, testId } from "../learning/testing.ts";
import { type Asked, answersIn } from "./answers.ts";
import { reportOf } from "./report.ts";
import { readState } from "./state/expand.ts";
import { smallLayout } from "./state/testing.ts";

const block: ExerciseBlock = {
  type: "exercise",
  kind: "single",
  id: "an-item",
  objective: { lesson: "first-glance", id: "notice" },
  shape: "a-shape",
  text: "a-text",
  prompt: prose("¿Qué haces primero?"),
  hints: [],
  fixed: false,
  item: samples.item.es,
};
const asked: Asked = { block, read: (stored) => (typeof stored === "number" ? stored : undefined), scored: true };

const told = (events: readonly StoredEvent[], find: Parameters<typeof answersIn>[0]["find"] = () => asked) =>
  answersIn({ events, find, offset: (_, zone) => (zone === "Europe/Madrid" ? 60 : 0) });

describe("What is told of answers", () => {
  it("is what was asked, answered and earned, when, where, and how long it took", () => {
    const event = answeredEvent({ n: 3, at: 5_000, answer: 2, points: 0, lesson: "elsewhere" });
    expect(told([{ ...event, data: { ...event.data, ms: 4_321 } }])).toEqual([
      {
        event: testId(3),
        item: "an-item",
        objective: "first-glance.notice",
        lesson: "first-glance",
        lang: "es",
        at: 5_000,
        offset: 60,
        latency: 4_321,
        interaction: {
          type: "choice",
          given: [2],
          right: [1],
          words: { options: ["Acabar la llamada", "Mirarla y saludar", "Seguir como si nada"] },
        },
        result: "wrong",
        share: 0,
        prompt: "¿Qué haces primero?",
      },
    ]);
  });

  it("calls an answer right that cost points for its hints", () => {
    const [answer] = told([answeredEvent({ answer: 1, points: 0.5, right: true, hints: 1 })]);
    expect(answer).toMatchObject({ result: "right", share: 0.5 });
  });

  it("says how much of it was right where it was in part", () => {
    expect(told([answeredEvent({ answer: 1, points: 1, max: 4 })])[0]).toMatchObject({ result: "wrong", share: 0.25 });
  });

  it("calls what is not scored neither right nor wrong", () => {
    const [answer] = told([answeredEvent({ answer: 1 })], () => ({ ...asked, scored: false }));
    expect(answer?.result).toBe("neutral");
    expect(answer).not.toHaveProperty("share");
  });

  it("tells answers of reviews like those of lessons, and every try", () => {
    const one = answeredEvent({ n: 1, answer: 0, points: 0 });
    const review = answeredEvent({ n: 2, at: 2_000, answer: 1, attempt: 2 });
    const during = { ...review, data: { ...review.data, during: "review" as const } };
    expect(told([one, during]).map(({ event, result }) => [event, result])).toEqual([
      [testId(1), "wrong"],
      [testId(2), "right"],
    ]);
  });

  it("tells those of a paper when it is handed in, each with an id of its own", () => {
    const events = [startedEvent(), submittedEvent({ n: 2, points: { a: 100, b: 30 } })];
    expect(told(events.slice(0, 1))).toEqual([]);
    expect(told(events).map(({ event, item, result, share }) => [event, item, result, share])).toEqual([
      [`${testId(2)}/a`, "a", "right", 1],
      [`${testId(2)}/b`, "b", "wrong", 0.3],
    ]);
  });

  it("passes over what it cannot say: exercises that are not at hand, answers that do not read, other events", () => {
    const strange = { ...answeredEvent({ n: 9 }), type: "from-tomorrow" } as unknown as StoredEvent;
    expect(told([answeredEvent()], () => undefined)).toEqual([]);
    expect(told([answeredEvent({ answer: "no such answer" })])).toEqual([]);
    expect(told([answeredEvent()], () => ({ ...asked, block: { ...block, kind: "from-tomorrow" } }))).toEqual([]);
    expect(told([finishedEvent(), strange])).toEqual([]);
  });

  it("finds the exercise in the language and the shape in which it was answered", () => {
    const seen: unknown[] = [];
    told([{ ...answeredEvent({ item: "x", shape: "y" }), lang: "ca" }], (...wanted) => {
      seen.push(wanted);
      return undefined;
    });
    expect(seen).toEqual([["x", "y", "ca"]]);
  });
});

describe("A report", () => {
  const events = [
    answeredEvent({ item: "one", shape: "shape-of-one", lesson: "first" }),
    finishedEvent({ n: 2, lesson: "first" }),
  ];
  const first = { ...lessonOf("first", ["x/one"]) };
  const items = first.items.map((item) => ({ ...item, shape: "shape-of-one" }));
  const report = (more: Partial<Parameters<typeof reportOf>[0]> = {}) =>
    reportOf({
      index: { pass: 80 },
      modules: [moduleOf("a", [{ ...first, items }])],
      progress: fold(events),
      exams: applyExams(noExams, events),
      before: { completed: false, success: "unknown" },
      tests: new Map(),
      names: { test: (module) => module, exam: "exam" },
      layout: smallLayout,
      events,
      attempt: "AbCdEfGhIjk",
      seq: 4,
      rev: "a-rev",
      now: Date.UTC(2026, 10, 3),
      room: 4_096,
      answers: { events, find: () => asked, offset: () => 0 },
      ...more,
    });

  it("says of the same log how far the learner is, each lesson, each answer, and where to go on", () => {
    const whole = report({ place: { lesson: "first", item: "one" } });
    expect(whole).toMatchObject({ completed: true, success: "passed", score: 100, progress: 1 });
    expect(whole.objectives).toMatchObject([{ id: "first", completed: true, success: "passed" }]);
    expect(whole.answers).toHaveLength(1);
    expect(whole.bookmark).toBe("first/one");
    expect(report({ place: { lesson: "first" } }).bookmark).toBe("first");
    expect(report().bookmark).toBe("");
  });

  it("puts into the state the marks that it tells, so that they come along to another machine", () => {
    expect(readState(report().state)).toMatchObject({
      attempt: "AbCdEfGhIjk",
      seq: 4,
      marks: { completed: true, success: "passed", score: 100 },
    });
    const raised = report({
      index: { pass: 80, exam: {} as never },
      before: { completed: true, success: "passed", score: 93 },
    });
    expect(readState(raised.state)).toMatchObject({ marks: { completed: true, success: "passed", score: 93 } });
  });

  it("is never longer than there is room for", () => {
    expect(report({ room: 120 }).state.length).toBeLessThanOrEqual(120);
  });
});
