import type { ActivityRef, LessonRef, ModuleIndex } from "../../course/types.ts";
import type { Made } from "../../learning/events/made.ts";
import type { Progress } from "../../learning/fold.ts";

/** Where an activity stands in the course as it is now. */
export interface Place {
  readonly module: ModuleIndex;
  readonly lesson: LessonRef;
  readonly activity: ActivityRef;
}

/** Something that the learner has made. */
export interface ThingMade {
  readonly made: Made;
  /** `undefined` where the course has that activity no more. */
  readonly place: Place | undefined;
}

/** Every activity of the course, in its order. */
export function activitiesOf(modules: readonly ModuleIndex[]): readonly Place[] {
  return modules.flatMap((module) =>
    module.lessons.flatMap((lesson) => lesson.activities.map((activity) => ({ module, lesson, activity }))),
  );
}

/** What has been made and is not empty, the newest first; wherever it was made. */
export function thingsMade({ made }: Progress, modules: readonly ModuleIndex[]): readonly ThingMade[] {
  const places = activitiesOf(modules);
  return Object.values(made)
    .filter(({ data }) => data.empty !== true)
    .sort((one, other) => other.at - one.at || (one.id < other.id ? 1 : -1))
    .map((event) => ({ made: event, place: places.find(({ activity }) => activity.id === event.activity) }));
}

/** Activities of which nothing has been made yet, or nothing is left. */
export function stillToMake({ made }: Progress, modules: readonly ModuleIndex[]): readonly Place[] {
  return activitiesOf(modules).filter(({ activity: { id } }) => {
    const event = Object.hasOwn(made, id) ? made[id] : undefined;
    return event === undefined || event.data.empty === true;
  });
}
