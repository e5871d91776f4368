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
