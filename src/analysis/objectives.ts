import type { ModuleIndex, ObjectiveRef } from "../course/types.ts";
import type { FirstAnswer } from "./items.ts";

/** What the team has understood of an objective, or of all objectives of a skill. */
export interface Understood {
  /** Mean share of the points of its questions over all answers, 0 to 1. */
  readonly share: number;
  /** How many people answered any of them. */
  readonly n: number;
}

export interface ObjectiveUnderstood extends Understood {
  /** The lesson that teaches it: what is to be repeated. */
  readonly lesson: string;
  readonly objective: string;
  readonly text: string;
  readonly skill?: string;
}

export interface SkillUnderstood extends Understood {
  readonly skill: string;
}

/** Objectives of which something was answered, the least understood first. Items that the course does not have now are passed over. */
export function objectivesUnderstood(
  answers: readonly FirstAnswer[],
  modules: readonly ModuleIndex[],
): readonly ObjectiveUnderstood[] {
  const lessons = new Map(modules.flatMap((module) => module.lessons.map((lesson) => [lesson.id, lesson] as const)));
  const found = [...answersBy(answers, modules, ({ lesson, id }) => `${lesson}/${id}`)].flatMap(
    ([key, all]): ObjectiveUnderstood[] => {
      const [lesson = "", objective = ""] = key.split("/");
      const known = lessons.get(lesson)?.objectives.find(({ id }) => id === objective);
      if (known === undefined) return [];
      const { text, skill } = known;
      return [{ lesson, objective, text, ...(skill !== undefined && { skill }), ...understood(all) }];
    },
  );
  return found.sort(
    (one, other) =>
      one.share - other.share || (`${one.lesson}/${one.objective}` < `${other.lesson}/${other.objective}` ? -1 : 1),
  );
}

/** Skills of which something was answered, the least understood first. */
export function skillsUnderstood(
  answers: readonly FirstAnswer[],
  modules: readonly ModuleIndex[],
): readonly SkillUnderstood[] {
  const skills = new Map(
    modules.flatMap((module) =>
      module.lessons.flatMap((lesson) =>
        lesson.objectives.map(({ id, skill }) => [`${lesson.id}/${id}`, skill] as const),
      ),
    ),
  );
  return [...answersBy(answers, modules, ({ lesson, id }) => skills.get(`${lesson}/${id}`))]
    .map(([skill, all]) => ({ skill, ...understood(all) }))
    .sort((one, other) => one.share - other.share || (one.skill < other.skill ? -1 : 1));
}

/** The ids of the questions that test an objective, as the course has them now. */
export function itemsOf(
  { lesson, objective }: Pick<ObjectiveUnderstood, "lesson" | "objective">,
  modules: readonly ModuleIndex[],
): ReadonlySet<string> {
  return new Set(
    modules
      .flatMap((module) => module.lessons.flatMap(({ items }) => items))
      .filter(({ objective: tested }) => tested.lesson === lesson && tested.id === objective)
      .map(({ id }) => id),
  );
}

/** Answers to what the course has in the same shape, and scores, under a key of the objective that it tests. */
function answersBy(
  answers: readonly FirstAnswer[],
  modules: readonly ModuleIndex[],
  keyOf: (objective: ObjectiveRef) => string | undefined,
): ReadonlyMap<string, readonly FirstAnswer[]> {
  const items = new Map(
    modules.flatMap((module) =>
      module.lessons.flatMap((lesson) => lesson.items.map((item) => [item.id, item] as const)),
    ),
  );
  const found = new Map<string, FirstAnswer[]>();
  for (const answer of answers) {
    const item = items.get(answer.item);
    const key = item?.scored && item.shape === answer.shape ? keyOf(item.objective) : undefined;
    if (key === undefined) continue;
    const all = found.get(key);
    if (all === undefined) found.set(key, [answer]);
    else all.push(answer);
  }
  return found;
}

function understood(answers: readonly FirstAnswer[]): Understood {
  const sum = answers.reduce((total, { given: { score } }) => total + score.points / score.max, 0);
  return { share: sum / answers.length, n: new Set(answers.map(({ person }) => person)).size };
}
