import type { Assignment } from "../../assignment/assignment.ts";
import { lessonsOfAssignment } from "../../assignment/standing.ts";
import type { Bank, BankItem } from "../../course/bank.ts";
import type { ExamBlueprint, Requirement } from "../../course/plan.ts";
import type { CourseIndex, LessonRef, ModuleRef } from "../../course/types.ts";
import type { ExamScope } from "../../learning/events/exam-started.ts";
import type { HomeOf, Sought } from "../../learning/exams.ts";
import { homesIn } from "../../learning/passed.ts";
import type { WholeCourse } from "../usePage.ts";

/** A test or the exam, as the course plans it: what its screens need of the course. */
export interface ExamPlan {
  readonly course: WholeCourse;
  readonly sought: Sought;
  readonly blueprint: ExamBlueprint;
  readonly scope: ExamScope;
  /** The modules whose banks it draws from. */
  readonly modules: readonly ModuleRef[];
  /** Left out: it draws from all that is in those banks. */
  readonly asks?: (item: Pick<BankItem, "objective">) => boolean;
  readonly home: HomeOf;
}

/** The final exam; `undefined` where the course has none. */
export function planOfExam(course: WholeCourse): ExamPlan | undefined {
  const { exam, modules } = course.index;
  if (exam === undefined) return undefined;
  return {
    course,
    sought: { of: "course" },
    blueprint: exam,
    scope: { of: "course" },
    modules,
    home: homesIn(course.modules),
  };
}

/** A module's test; `undefined` where it has none. */
export function planOfTest(course: WholeCourse, id: string): ExamPlan | undefined {
  const module = course.index.modules.find((each) => each.id === id);
  if (module?.test === undefined) return undefined;
  const requires = sharedRequirements(course.modules.find((each) => each.id === id)?.lessons ?? []);
  return {
    course,
    sought: { of: "module", module: id },
    blueprint: { ...module.test, ...(requires.length > 0 && { requires }) },
    scope: { of: "lessons", lessons: [...module.lessons] },
    modules: [module],
    home: homesIn(course.modules),
  };
}

/**
 * The test of an assignment, over its lessons as they are in this course, once they are all finished; `undefined` where it has
 * none, or the course no questions for it. Its attempts are those of all its versions.
 */
export function planOfAssignment(course: WholeCourse, assignment: Assignment): ExamPlan | undefined {
  const asked = lessonsOfAssignment(assignment, course.modules);
  if (assignment.exam === undefined || asked.length === 0) return undefined;
  const ids = new Set(asked.map(({ lesson }) => lesson.id));
  const modules = new Set(asked.map(({ module }) => module.id));
  const banked = course.index.modules.filter(
    (module) => modules.has(module.id) && Object.values(module.in).some(({ bank }) => bank !== undefined),
  );
  if (banked.length === 0) return undefined;
  const home = homesIn(course.modules);
  return {
    course,
    sought: { of: "assignment", assignment: assignment.id },
    blueprint: {
      ...assignment.exam,
      requires: asked.map(({ lesson }): Requirement => [lesson.id, ...lesson.aliases]),
    },
    scope: { of: "assignment", assignment: assignment.id, lessons: [...ids] },
    modules: banked
      // Of a module the assignment may have one lesson: it is asked as much as one.
      .map((module) => ({ ...module, lessons: module.lessons.filter((id) => ids.has(id)) })),
    asks: ({ objective }) => ids.has(home(objective.lesson)?.lesson ?? ""),
    home,
  };
}

/** The items that a test may ask, bank by bank. */
export function stocksOf({ asks = () => true }: ExamPlan, banks: readonly Bank[]): readonly Bank[] {
  return banks.map((bank) => ({ ...bank, items: bank.items.filter(asks) })).filter(({ items }) => items.length > 0);
}

/** How many items a test asks: what was planned, or as many as there are. */
export function countOf(plan: ExamPlan, banks: readonly Bank[]): number {
  const there = stocksOf(plan, banks).reduce((sum, { items }) => sum + items.length, 0);
  return Math.min(plan.blueprint.items, there);
}

/** What every lesson of a module waits for, its test waits for too: that is the module's own requirement. */
function sharedRequirements(lessons: readonly LessonRef[]): readonly Requirement[] {
  const [first, ...others] = lessons;
  return (first?.requires ?? []).filter(([id]) => others.every(({ requires }) => requires?.some(([of]) => of === id)));
}

/** A lesson as the course lists it, by an id that it has or had. */
export function lessonNow({ course, home }: ExamPlan, lesson: string): LessonRef | undefined {
  const found = home(lesson);
  const module = course.modules.find(({ id }) => id === found?.module);
  return module?.lessons.find(({ id }) => id === found?.lesson);
}

/** The title of a module in the language of the page. */
export function moduleTitle({ index }: { readonly index: CourseIndex }, lang: string, id: string): string {
  return index.modules.find((module) => module.id === id)?.in[lang]?.title ?? id;
}
