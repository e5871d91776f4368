import type { CourseRecords } from "./course-records.ts";
import type { Manifest } from "./manifest-schema.ts";

/*
 * `requires` names modules and lessons. A module's id means the module; a lesson that has the same id as some module is
 * written with its module before it: `seven-sins/seven-sins`.
 */

/** The lessons that a name in `requires` means; `undefined` when there is none of that name. */
export function resolveRequired(name: string, { modules }: Manifest): readonly string[] | undefined {
  const [first = "", second] = name.split("/");
  const module = modules.find(({ id }) => id === first);
  if (second !== undefined) return module?.lessons.includes(second) ? [second] : undefined;
  if (module) return module.lessons;
  return modules.some(({ lessons }) => lessons.includes(first)) ? [first] : undefined;
}

/** All lessons that some names in `requires` mean, in the order of the course. */
export function requiredLessons(names: readonly string[], manifest: Manifest): readonly string[] {
  if (names.length === 0) return [];
  const meant = new Set(names.flatMap((name) => resolveRequired(name, manifest) ?? []));
  return manifest.modules.flatMap(({ lessons }) => lessons.filter((id) => meant.has(id)));
}

/** The lesson that once had an id: whoever writes the old one means it. */
export function nowCalled(former: string, { lessons }: CourseRecords): string | undefined {
  return lessons.find(({ front }) => front?.value.aliases?.includes(former))?.id;
}

/** What a lesson requires, as `course.yaml` names it: its module's requirements, then its own. */
export function requirementsOf(lesson: string, { modules }: Manifest): readonly string[] {
  const module = modules.find(({ lessons }) => lessons.includes(lesson));
  return module ? [...module.requires, ...(module.lessonRequires[module.lessons.indexOf(lesson)] ?? [])] : [];
}

/** Whether one lesson has to be finished before another can be, directly or through others between them. */
export function isNeededFor(needed: string, lesson: string, manifest: Manifest): boolean {
  const seen = new Set<string>();
  const waiting = [lesson];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const each of requiredLessons(requirementsOf(next, manifest), manifest)) {
      if (each === needed) return true;
      if (!seen.has(each)) waiting.push(each);
      seen.add(each);
    }
  }
  return false;
}
