import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { below, type Random, seeded } from "../../src/base/random.ts";
import { createReader, hold } from "./check.ts";
import { type Course, lessonsOf } from "./course.ts";
import { kindNames, newKey } from "./kinds.ts";
import { createLearner } from "./learner.ts";
import { type EditName, editNames, edits, newActivity, newItem, newLesson, newWords } from "./operations.ts";

/** How many courses are edited, and the most versions that one has. */
const soak = process.env.SOAK !== undefined;
const COURSES = soak ? 500 : 10;
const VERSIONS = 12;

function newCourse(random: Random): Course {
  const course: Course = { title: { es: "Un curso", ca: "Un curs" }, modules: [], removed: [], made: 0 };
  for (let module = 0; module < 2; module++) {
    const lessons = Array.from({ length: 2 }, () => newLesson(course, random, 1 + below(random, 3)));
    course.modules.push({ id: `first-${module}`, title: newWords(course), lessons });
  }
  for (const lesson of lessonsOf(course)) lesson.blocks.push({ activity: newActivity(course, random) });
  return course;
}

/** From one version to the next: some edits, then some work. */
const version = fc.record({
  edits: fc.array(fc.constantFrom(...editNames), { minLength: 1, maxLength: 4 }),
  work: fc.nat(8),
});
const history = fc.record({
  seed: fc.string(),
  versions: fc.array(version, { minLength: VERSIONS, maxLength: VERSIONS, size: "max" }),
});

// Each version is compiled from its Markdown.
describe("a course that is edited while it is learnt", { timeout: soak ? 3_600_000 : 120_000 }, () => {
  test("keeps every answer, finished lesson, half-given answer and made thing, and asks again only what has changed", async () => {
    const looked = new Map<string, number>();
    const tried = new Map<EditName, number>();
    const told = (what: string) => looked.set(what, (looked.get(what) ?? 0) + 1);
    await fc.assert(
      fc.property(history, ({ seed, versions }) => {
        const random = seeded(seed);
        const course = newCourse(random);
        const read = createReader();
        const learner = createLearner(random);
        learner.work(read(course), 10);
        for (const { edits: names, work } of versions) {
          for (const name of names) {
            edits[name](course, random);
            tried.set(name, (tried.get(name) ?? 0) + 1);
          }
          const now = read(course);
          hold(now, learner, told);
          learner.work(now, work);
          hold(now, learner, told);
        }
      }),
      { numRuns: COURSES },
    );
    expect([...tried.keys()].sort()).toEqual([...editNames].sort());
    expect(Object.fromEntries(looked)).toEqual({
      "an answer": expect.any(Number),
      "an answer that stands beside answers to other shapes": expect.any(Number),
      "a question that is asked again": expect.any(Number),
      "a question added to a finished lesson": expect.any(Number),
      "a half-given answer": expect.any(Number),
      "a lesson that is finished under its former id": expect.any(Number),
      "a thing": expect.any(Number),
      "a thing whose activity has changed": expect.any(Number),
      "a thing whose activity is gone": expect.any(Number),
    });
  });

  test("tells its exercises apart by what their answers depend on: every kind there is can be among them", () => {
    const random = seeded("kinds");
    const course = newCourse(random);
    const [lesson] = lessonsOf(course);
    for (const kind of kindNames) {
      const item = { ...newItem(course, random), id: `of-${kind}`, kind };
      const parts = Array.from({ length: 3 }, () => ({ words: newWords(course), why: newWords(course) }));
      lesson?.blocks.push({ item: { ...item, parts, key: newKey(item, 3, random) } });
    }
    const { asked } = createReader()(course);
    expect(new Set(asked.map(({ item }) => item.kind))).toEqual(new Set(kindNames));
  });
});
