import type { ItemRef, LessonRef, ModuleIndex } from "../course/types.ts";
import { type History, latestWhere } from "./history.ts";

/** The items of a course that count for review and mastery, and where they stand. */

/** An item of the course as it is now. */
export interface Known extends ItemRef {
  readonly module: string;
  /** The lesson that shows it or, of a bank's item, whose objective it tests. */
  readonly lesson: LessonRef;
  /** From which file it comes. Items of banks are shown by no lesson. */
  readonly from: "lesson" | "bank";
  /** The objective that it tests: its words and skill, as far as there still is one. */
  readonly tests?: { readonly text: string; readonly skill?: string };
}

/** What is known of the banks: by module, what is in it; `undefined` where it could not be had. */
export type KnownBanks = ReadonlyMap<string, readonly ItemRef[] | undefined>;

type Modules = readonly Pick<ModuleIndex, "id" | "lessons">[];

/** All scored items of the lessons, in the order of the course. */
export function lessonItems(modules: Modules): readonly Known[] {
  const objectives = objectivesOf(modules);
  return modules.flatMap(({ id: module, lessons }) =>
    lessons.flatMap((lesson) =>
      lesson.items
        .filter(({ scored }) => scored)
        .map((item): Known => ({ ...item, module, lesson, from: "lesson", ...testedBy(item, objectives) })),
    ),
  );
}

/** The items that were answered and that no lesson shows: by id, the lesson that the answers name. */
export function answeredInBanks(modules: Modules, history: History): ReadonlyMap<string, string> {
  const shown = new Set(modules.flatMap(({ lessons }) => lessons.flatMap(({ items }) => items.map(({ id }) => id))));
  const answered = Object.entries(history.items).flatMap(([id, attempts]) => {
    // One that only lessons asked stood in a lesson, and has been taken out of it.
    const lesson =
      attempts.some(({ from }) => from !== "lesson") &&
      latestWhere(attempts, (each) => each.lesson !== undefined)?.lesson;
    return lesson && !shown.has(id) ? [[id, lesson] as const] : [];
  });
  return new Map(answered);
}

/** The modules whose banks have to be looked into to know what was answered. In the order of the course. */
export function modulesAnswered(modules: Modules, history: History): readonly string[] {
  const lessons = new Set(answeredInBanks(modules, history).values());
  return modules
    .filter((module) => module.lessons.some(({ id, aliases }) => [id, ...aliases].some((each) => lessons.has(each))))
    .map(({ id }) => id);
}

/**
 * The scored items of banks that were answered, in the order of the course. Where a bank could not be had, the log is
 * believed: the item is there, in the shape that was answered last.
 */
export function bankItems(modules: Modules, history: History, banks: KnownBanks): readonly Known[] {
  const answered = answeredInBanks(modules, history);
  const objectives = objectivesOf(modules);
  return modules.flatMap(({ id: module, lessons }) => {
    const home = (lesson: string) => lessons.find(({ id, aliases }) => id === lesson || aliases.includes(lesson));
    const refs = banks.get(module) ?? [...answered].flatMap(([id, lesson]) => believed(id, lesson, history));
    return refs
      .filter(({ id, scored }) => scored && answered.has(id))
      .flatMap((item): Known[] => {
        const lesson = home(item.objective.lesson);
        if (lesson === undefined) return [];
        const objective = { ...item.objective, lesson: lesson.id };
        return [{ ...item, objective, module, lesson, from: "bank", ...testedBy(item, objectives) }];
      });
  });
}

function believed(id: string, lesson: string, history: History): readonly ItemRef[] {
  const shape = history.items[id]?.at(-1)?.shape;
  const asked = Object.values(history.exams.papers)
    .flatMap(({ started }) => started?.data.items ?? [])
    .find(({ item }) => item === id);
  if (shape === undefined || asked === undefined) return [];
  return [{ id, shape, kind: "", scored: true, objective: { lesson, id: asked.objective } }];
}

type Objectives = ReadonlyMap<string, { readonly text: string; readonly skill?: string }>;

/** An objective's key: its lesson's id and its own. */
export const objectiveKey = ({ lesson, id }: ItemRef["objective"]): string => `${lesson}/${id}`;

function objectivesOf(modules: Modules): Objectives {
  return new Map(
    modules.flatMap(({ lessons }) =>
      lessons.flatMap(({ id, aliases, objectives }) =>
        objectives.flatMap(({ id: objective, text, skill }) =>
          [id, ...aliases].map(
            (lesson) =>
              [objectiveKey({ lesson, id: objective }), { text, ...(skill !== undefined && { skill }) }] as const,
          ),
        ),
      ),
    ),
  );
}

function testedBy(item: ItemRef, objectives: Objectives): Pick<Known, "tests"> {
  const tests = objectives.get(objectiveKey(item.objective));
  return tests === undefined ? {} : { tests };
}
