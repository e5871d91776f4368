import { describe, expect, test } from "vitest";
import { LONGEST_MESSAGE, LONGEST_NAME, LONGEST_TITLE, MOST_LESSONS } from "../../assignment/assignment.ts";
import { signAssignment } from "../../assignment/code.ts";
import { lessonHash } from "../../assignment/lesson-hash.ts";
import type { Sketch } from "../../assignment/sketch.ts";
import { sampleAssignment } from "../../assignment/testing/samples.ts";
import { toBase64Url } from "../../base/bytes.ts";
import type { CourseIndex, LessonRef, ModuleIndex } from "../../course/types.ts";
import { somebody } from "../../storage/sealing/testing.ts";
import { draftOf, newSketch, problemsOf, sketchOf } from "./check.ts";
import { lackingBefore, lessonsIn, moved, withLessons } from "./lessons.ts";

const lesson = (id: string, requires: readonly string[] = [], aliases: readonly string[] = []) =>
  ({ id, aliases, title: `«${id}»`, minutes: 5, requires: requires.map((each) => [each]) }) as unknown as LessonRef;
const module = (id: string, ...lessons: LessonRef[]) => ({ id, lessons }) as unknown as ModuleIndex;
const lessons = lessonsIn([
  module("one", lesson("a"), lesson("b", ["a"]), lesson("c", ["b"])),
  module("two", lesson("d", ["old-c"]), lesson("e", [], ["was-e"]), lesson("f", [], [])),
]);

const index = { pass: 80, exam: { pass: 75 } } as unknown as CourseIndex;
const fresh = newSketch(index, "Núria");
const whole: Sketch = {
  ...fresh,
  ...{ title: " Quejas,  antes de Navidad ", lessons: ["a", "e"], order: "fixed", due: "2026-12-05", lang: "ca" },
  ...{ exam: true, items: "12", minutes: " 20 ", attempts: "", number: "required", message: "Uno\r\ndos \n" },
};
const wrong = (change: Partial<Sketch>, stock?: number) => problemsOf({ ...whole, ...change }, lessons, stock);

describe("what is wrong with an assignment that is being written", () => {
  test("is nothing where all is there, and at first that it has neither title nor lessons", () => {
    expect(wrong({})).toEqual({});
    expect(Object.keys(problemsOf(fresh, lessons, undefined))).toEqual(["title", "lessons"]);
    expect([fresh.trainer, fresh.pass, fresh.examPass]).toEqual(["Núria", "80", "75"]);
  });

  test.each<[string, Partial<Sketch>, object]>([
    ["a title of nothing that is seen", { title: " \u200b " }, { title: { is: "missing" } }],
    [
      "a title that is too long",
      { title: "x".repeat(LONGEST_TITLE + 2) },
      { title: { is: "long", values: { count: 2 } } },
    ],
    [
      "a name that is too long",
      { trainer: "x".repeat(LONGEST_NAME + 1) },
      { trainer: { is: "long", values: { count: 1 } } },
    ],
    ["a long message", { message: "x".repeat(LONGEST_MESSAGE + 1) }, { message: { is: "long", values: { count: 1 } } }],
    ["a day that there is not", { due: "2026-02-30" }, { due: { is: "odd" } }],
    ["no pass mark", { pass: "" }, { pass: { is: "missing", values: { least: 1, most: 100 } } }],
    ["half a per cent", { pass: "70,5" }, { pass: { is: "number", values: { least: 1, most: 100 } } }],
    ["no per cent at all", { pass: "0" }, { pass: { is: "range", values: { least: 1, most: 100 } } }],
    ["no end of attempts", { attempts: "21" }, { attempts: { is: "range", values: { least: 1, most: 20 } } }],
    ["days of time", { minutes: "601" }, { minutes: { is: "range", values: { least: 1, most: 600 } } }],
    ["a test that asks nothing", { items: "" }, { items: { is: "missing", values: { least: 1, most: 255 } } }],
  ])("is told of %s", (_, change, problems) => {
    expect(wrong(change)).toEqual(problems);
  });

  test("is told of more questions than there are, or of none at all, and of nothing where there is no test", () => {
    expect(wrong({ items: "9" }, 8)).toEqual({ items: { is: "range", values: { least: 1, most: 8 } } });
    expect(wrong({ items: "8" }, 8)).toEqual({});
    expect(wrong({}, 0)).toEqual({ items: { is: "none" } });
    expect(wrong({ exam: false, items: "x", examPass: "", minutes: "-1", attempts: "1000" }, 0)).toEqual({});
  });

  test("is told of more lessons than fit", () => {
    const many = Array.from({ length: MOST_LESSONS + 1 }, (_, n) => `l${n}`);
    expect(wrong({ lessons: many })).toEqual({ lessons: { is: "many", values: { most: MOST_LESSONS } } });
  });

  test("is told of a fixed order in which nobody gets past a lesson; a free one lets everybody", () => {
    const order = { is: "locked", values: { lesson: "«b»", first: "«a»" } };
    expect(wrong({ lessons: ["b", "a"] })).toEqual({ order });
    expect(wrong({ lessons: ["b", "a"], order: "free" })).toEqual({});
    expect(wrong({ lessons: ["b"] })).toEqual({});
  });
});

test("what is given out can be signed, and is what was written, tidied", async () => {
  const draft = draftOf(whole);
  expect(draft).toEqual({
    ...{ title: "Quejas, antes de Navidad", trainer: "Núria", lessons: ["a", "e"].map(lessonHash), order: "fixed" },
    ...{ due: "2026-12-05", lang: "ca", pass: 80, exam: { items: 12, pass: 75, minutes: 20 }, number: "required" },
    message: "Uno\ndos",
  });
  const { signer } = await somebody();
  const { id, version, course, issued } = sampleAssignment("");
  const key = toBase64Url(signer.key);
  expect(await signAssignment({ ...draft, id, version, course, issued, key }, signer)).toMatch(/^E1\./);
});

test("a new version begins as what was given out, by the ids of now, without lessons that are gone", () => {
  const { title, pass } = whole;
  const ids = ["was-e", "gone", "a"];
  const before = { ...sampleAssignment("k"), title, pass: Number(pass), lessons: ids.map(lessonHash) };
  const sketch = sketchOf(before, lessons);
  expect(sketch.lessons).toEqual(["e", "a"]);
  const { id: _, version: __, course: ___, issued: ____, key: _____, ...asked } = before;
  expect(draftOf(sketch)).toEqual({
    ...asked,
    title: title.trim().replace("  ", " "),
    lessons: ["e", "a"].map(lessonHash),
  });
});

describe("choosing lessons", () => {
  test("keeps the order of the course until somebody has changed it; then new ones come last", () => {
    expect(withLessons(lessons, ["a", "e"], ["d", "b"], true)).toEqual(["a", "b", "d", "e"]);
    expect(withLessons(lessons, ["e", "a"], ["d"], true)).toEqual(["e", "a", "d"]);
    expect(withLessons(lessons, ["e", "a"], ["a", "c"], false)).toEqual(["e"]);
    expect(withLessons(lessons, ["a"], ["a"], true)).toEqual(["a"]);
  });

  test("moves a lesson by one place, and nothing beyond an end", () => {
    expect(moved(["a", "b", "c"], 1, -1)).toEqual(["b", "a", "c"]);
    expect(moved(["a", "b", "c"], 1, 1)).toEqual(["a", "c", "b"]);
    const list = ["a", "b"];
    expect(moved(list, 0, -1)).toBe(list);
    expect(moved(list, 1, 1)).toBe(list);
  });

  test("names all that the course asks for before, and is not chosen, each once", () => {
    expect(lackingBefore(lessons, ["c"])).toEqual(["b", "a"]);
    expect(lackingBefore(lessons, ["c", "b"])).toEqual(["a"]);
    expect(lackingBefore(lessons, ["c", "b", "a", "e"])).toEqual([]);
  });
});
