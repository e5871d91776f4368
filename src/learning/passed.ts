import type { ModuleIndex } from "../course/types.ts";
import type { Passed } from "./certificate.ts";
import { byTime } from "./events/order.ts";
import { resultOf } from "./exam-result.ts";
import { type Exams, type HomeOf, handedInAt, isHandedIn, papersOf } from "./exams.ts";
import type { Progress } from "./fold.ts";
import { type LessonItems, lessonState, moduleState } from "./mastery.ts";

/** What somebody has passed, so that a certificate can say it. */

/** How the final exams that were handed in went. */
export interface Attempts {
  readonly passed: readonly Passed[];
  /** The best share of any, passed or not, 0 to 1. Left out: none was handed in. */
  readonly best?: number;
}

/** All final exams that were handed in. `home`: where lessons are now. */
export function examAttempts(exams: Exams, home: HomeOf): Attempts {
  const results = papersOf(exams, { of: "course" }, home)
    .filter(isHandedIn)
    .map((paper) => ({ paper, result: resultOf(paper, home) }));
  const passed = results
    .filter(({ result }) => result.passed)
    .map(({ paper, result: { share, modules } }): Passed => {
      const known = modules.flatMap((each) => (each.module === undefined ? [] : [[each.module, each.share] as const]));
      return {
        of: paper.started.id,
        basis: "exam",
        at: handedInAt(paper),
        tz: paper.submitted.tz,
        rev: paper.started.data.rev,
        share,
        modules: Object.fromEntries(known),
      };
    });
  return { passed, ...(results.length > 0 && { best: Math.max(...results.map(({ result }) => result.share)) }) };
}

type Modules = readonly Pick<ModuleIndex, "id" | "lessons">[];

/** A page that names the tests of all modules asks for each of them: of the same list it is found out once. */
const homes = new WeakMap<Modules, HomeOf>();

/** Where the lessons of these modules are, by their ids and those that they had before. */
export function homesIn(modules: Modules): HomeOf {
  const known = homes.get(modules);
  if (known !== undefined) return known;
  const found = homesOf(modules);
  homes.set(modules, found);
  return found;
}

function homesOf(modules: Modules): HomeOf {
  const byId = new Map(
    modules.flatMap(({ id, lessons }) =>
      lessons.flatMap((lesson) =>
        [lesson.id, ...lesson.aliases].map((each) => [each, { module: id, lesson: lesson.id }] as const),
      ),
    ),
  );
  return (lesson) => byId.get(lesson);
}

/**
 * The attempt that a certificate tells of: the best. Who has passed and sits the exam again, to do better, risks nothing by it.
 * Of equal ones the first, so that the date stays.
 */
export function bestOf(passed: readonly Passed[]): Passed | undefined {
  return passed.reduce<Passed | undefined>((best, each) => {
    if (best === undefined || each.share > best.share) return each;
    return each.share === best.share && (each.at - best.at || (each.of < best.of ? -1 : 1)) < 0 ? each : best;
  }, undefined);
}

/** A lesson, and the module that it belongs to. */
export interface LessonOfModule extends LessonItems {
  readonly module: string;
}

/** Of a course without a final exam: every lesson mastered is what counts, on the day of the last answer that counts. */
export function passedLessons(
  progress: Progress,
  lessons: readonly LessonOfModule[],
  pass: number,
  zone: string,
): Passed | undefined {
  const whole = moduleState(progress, lessons, pass);
  if (lessons.length === 0 || whole.state !== "mastered") return undefined;
  const answers = lessons
    .flatMap(({ items }) => items)
    .flatMap(({ id, shape }) =>
      Object.hasOwn(progress.items, id) ? (progress.items[id]?.shapes[shape]?.latest ?? []) : [],
    )
    .sort(byTime);
  const last = answers.at(-1);
  const ends = lessons
    .flatMap(({ id, aliases = [] }) => [id, ...aliases])
    .flatMap((id) => (Object.hasOwn(progress.lessons, id) ? (progress.lessons[id]?.finishedAt ?? []) : []));
  const modules = [...new Set(lessons.map(({ module }) => module))];
  return {
    of: last?.id ?? "lessons",
    basis: "lessons",
    at: Math.max(last?.at ?? 0, ...ends),
    tz: last?.tz ?? zone,
    share: whole.mastery,
    modules: Object.fromEntries(
      modules.map((module) => [
        module,
        moduleState(
          progress,
          lessons.filter((lesson) => lesson.module === module),
          pass,
        ).mastery,
      ]),
    ),
  };
}

/** The lessons that are still to be mastered, in the order of the course. */
export function unmastered<Lesson extends LessonItems>(
  progress: Progress,
  lessons: readonly Lesson[],
  pass: number,
): readonly Lesson[] {
  return lessons.filter((lesson) => lessonState(progress, lesson, pass).state !== "mastered");
}
