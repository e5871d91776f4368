import type { CourseAbout } from "./about.ts";
import type { CourseIndex, Lang } from "./types.ts";

/**
 * What the page of a module, or of one of its lessons, needs of the root index: that module, the next, and those that it
 * leads to. It stays as small when the course becomes large. What only pages about the whole course show is left out: prose and
 * names of skills, routes, sets to mix, what the exam waits for.
 *
 * @param linked ids of the lessons that the module's pages lead to
 * @throws RangeError if the course has no such module
 */
export function partOf(index: CourseIndex, module: string, linked: ReadonlySet<string>): CourseIndex {
  const at = index.modules.findIndex(({ id }) => id === module);
  if (at < 0) throw new RangeError(`The course has no module ${module}`);
  const { routes: _, mix: __, gathered: ___, exam, ...rest } = index;
  const about = Object.entries(index.about).map(([lang, { title }]): [Lang, CourseAbout] => [
    lang,
    { title, summary: "", prose: { type: "root", children: [] } },
  ]);
  return {
    ...rest,
    ...(exam && { exam: { ...exam, requires: [] } }),
    skills: [],
    about: Object.fromEntries(about),
    modules: index.modules.filter(
      ({ lessons }, n) => n === at || n === at + 1 || lessons.some((lesson) => linked.has(lesson)),
    ),
    part: { module, number: at + 1 },
  };
}

/** Whether an index knows all that can be asked about a module. A part of one knows of others only where they are. */
export function knows({ part }: CourseIndex, module: string): boolean {
  return part === undefined || part.module === module;
}

/** Which of the course's modules one is, from 1; 0 if it is none that the index knows. */
export function moduleNumber({ modules, part }: CourseIndex, module: string): number {
  return part?.module === module ? part.number : modules.findIndex(({ id }) => id === module) + 1;
}
