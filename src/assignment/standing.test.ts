import { describe, expect, it } from "vitest";
import type { LessonRef, ModuleIndex } from "../course/types.ts";
import { applyExams, noExams } from "../learning/exams.ts";
import { fold } from "../learning/fold.ts";
import { startedEvent, submittedEvent } from "../learning/testing/exams.ts";
import { answeredEvent, finishedEvent, itemRef, testId } from "../learning/testing.ts";
import type { Assignment } from "./assignment.ts";
import { lessonHash } from "./lesson-hash.ts";
import { waitsOf } from "./orders.ts";
import { lessonsOfAssignment, standingOfAssignment } from "./standing.ts";
import { sampleAssignment } from "./testing/samples.ts";

const lesson = (id: string, ...aliases: string[]): LessonRef => ({
  ...{ id, aliases, title: id, summary: "", minutes: 5, objectives: [], activities: [], file: "" },
  items: [itemRef({ id: `${id}-item` })],
});
const module = (id: string, lessons: LessonRef[]): ModuleIndex => ({
  ...{ id, lang: "es", title: id, summary: "", lessons },
  why: { type: "root", children: [] },
});
const course = [module("m", [lesson("one"), lesson("two", "old-two")]), module("n", [lesson("three")])];

const { exam: _, ...sample } = sampleAssignment("k");
const asking = (lessons: readonly string[], more: Partial<Assignment> = {}): Assignment => ({
  ...sample,
  order: "free",
  lessons: lessons.map(lessonHash),
  ...more,
});
const done = (n: number, id: string, points = 1) => [
  answeredEvent({ n, lesson: id, item: `${id}-item`, points }),
  finishedEvent({ n: n + 50, lesson: id }),
];
const standing = (assignment: Assignment, events: Parameters<typeof fold>[0] = [], exams = noExams) =>
  standingOfAssignment(assignment, course, fold(events), exams);

describe("how a learner stands with an assignment", () => {
  it("tells its lessons in its own order, by today's ids and former ones", () => {
    const found = lessonsOfAssignment(asking(["three", "old-two"]), course);
    expect(found.map(({ lesson: { id }, module: { id: of } }) => `${of}/${id}`)).toEqual(["n/three", "m/two"]);
  });

  it("says how many lessons this course does not have, and goes on with the others", () => {
    const found = standing(asking(["gone", "one"]), done(1, "one"));
    expect(found).toMatchObject({ missing: 1, finished: 1, minutes: 5 });
    expect(found.next).toBeUndefined();
  });

  it("leads to what was begun, then to what comes first, and to nothing when all are finished", () => {
    const all = asking(["three", "one", "two"]);
    const begun = answeredEvent({ n: 9, lesson: "two", item: "another" });
    expect(standing(all).next?.lesson.id).toBe("three");
    expect(standing(all, done(1, "three")).next?.lesson.id).toBe("one");
    expect(standing(all, [begun, answeredEvent({ n: 8, lesson: "two", item: "two-item" })]).next?.lesson.id).toBe(
      "two",
    );
    expect(
      standing(
        all,
        ["one", "two", "three"].flatMap((id, n) => done(n + 1, id)),
      ).next,
    ).toBeUndefined();
  });

  it("is done when every lesson reaches the pass mark of the assignment, whatever the course asks for", () => {
    const half = [
      answeredEvent({ n: 1, lesson: "one", item: "one-item", points: 1, max: 2 }),
      finishedEvent({ n: 2, lesson: "one" }),
    ];
    expect(standing(asking(["one"], { pass: 50 }), half).done).toBe(true);
    expect(standing(asking(["one"], { pass: 51 }), half).done).toBe(false);
    expect(standing(asking(["gone"])).done).toBe(false);
  });

  it("is done with its test only when that is passed; attempts and the best are told", () => {
    const exam = { items: 2, pass: 75 };
    const asked = asking(["one"], { exam });
    const scope = { of: "assignment" as const, assignment: asked.id, lessons: ["one"] };
    const paper = (n: number, points: Record<string, number>, of: typeof scope) => [
      startedEvent({ n, items: ["one/x/a", "one/x/b"], scope: of }),
      submittedEvent({ n: n + 1, exam: testId(n), points }),
    ];
    const failed = paper(20, { a: 100, b: 0 }, scope);
    const passed = paper(30, { a: 100, b: 80 }, scope);
    const others = paper(40, { a: 100, b: 100 }, { ...scope, assignment: "another0000" });
    const at = (events: Parameters<typeof applyExams>[1]) =>
      standing(asked, done(1, "one"), applyExams(noExams, events));
    expect(at(others)).toMatchObject({ done: false, exam: { attempts: 0, passed: false } });
    expect(at([...others, ...failed])).toMatchObject({ done: false, exam: { attempts: 1, best: 0.5, passed: false } });
    expect(at([...failed, ...passed])).toMatchObject({ done: true, exam: { attempts: 2, best: 0.9, passed: true } });
  });

  it("says in a fixed order what each lesson waits for until that is finished", () => {
    const fixed = asking(["one", "three", "two"], { order: "fixed" });
    const waits = waitsOf([lessonsOfAssignment(fixed, course).map((each) => each.lesson)], []);
    const waiting = (events: Parameters<typeof fold>[0]) =>
      standingOfAssignment(fixed, course, fold(events), noExams, waits).lessons.map((each) => each.after?.id);
    expect(waiting([])).toEqual([undefined, "one", "three"]);
    expect(waiting(done(1, "one"))).toEqual([undefined, undefined, "three"]);
    expect(standing(fixed).lessons.every((each) => each.after === undefined)).toBe(true);
  });
});
