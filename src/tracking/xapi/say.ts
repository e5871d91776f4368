import { lessonIri } from "./ids.ts";
import { inLanguage } from "./interaction.ts";
import type { Activity, Context, Result, Speaking, Statement, Verb } from "./types.ts";

/** What the course and its parts are called, in the learner's language. */
export interface Titles {
  readonly course: string;
  readonly lesson: (id: string) => string | undefined;
  readonly module: (id: string) => string | undefined;
}

interface SayingParts {
  readonly speaking: Speaking;
  readonly titles: Titles;
}

/** What each activity is: types of ADL's vocabulary. */
export const types = {
  course: "http://adlnet.gov/expapi/activities/course",
  lesson: "http://adlnet.gov/expapi/activities/lesson",
  item: "http://adlnet.gov/expapi/activities/cmi.interaction",
  test: "http://adlnet.gov/expapi/activities/assessment",
  made: "http://adlnet.gov/expapi/activities/performance",
} as const;

interface Saying {
  readonly id: string;
  readonly verb: Verb;
  readonly about: Activity;
  readonly result: Result;
  readonly at: number;
  readonly lang: string;
  readonly parent: Activity;
}

/** A statement, with all of the context that was asked for: nothing of that is taken away or changed (cmi5 10.2.1). */
export function say(parts: SayingParts, { id, verb, about, result, at, lang, parent }: Saying): Statement {
  const { speaking } = parts;
  const { context, registration, activity, actor } = speaking;
  const { contextActivities: given = {} } = context;
  const grouping = [courseOf(parts, lang), { objectType: "Activity", id: activity } as const].filter(
    ({ id: own }, n, all) => own !== parent.id && all.findIndex((each) => each.id === own) === n,
  );
  const merged: Context = {
    ...(registration !== undefined && { registration }),
    language: lang,
    ...context,
    contextActivities: {
      ...given,
      parent: joined(given.parent, [parent]),
      grouping: joined(given.grouping, grouping),
    },
  };
  const object: Activity = { objectType: "Activity", ...about };
  return { id, actor, verb, object, result, context: merged, timestamp: new Date(at).toISOString() };
}

const joined = (first: readonly Activity[] = [], more: readonly Activity[]) => [
  ...first,
  ...more.filter(({ id }) => !first.some((each) => each.id === id)),
];

export function courseOf({ speaking, titles }: SayingParts, lang: string): Activity {
  return {
    objectType: "Activity",
    id: speaking.publisher,
    definition: { type: types.course, name: inLanguage(titles.course, lang) },
  };
}

export function lessonOf(lesson: string, lang: string, { speaking, titles }: SayingParts): Activity {
  return {
    objectType: "Activity",
    id: lessonIri(speaking.publisher, lesson),
    definition: { type: types.lesson, name: inLanguage(titles.lesson(lesson) ?? lesson, lang) },
  };
}
