import type { Assignment } from "../../assignment/assignment.ts";
import type { CourseIndex } from "../../course/types.ts";

/** The language in which an assignment is done: its own if the course has that, else the one that is here. */
export function langOf(
  { lang }: Pick<Assignment, "lang">,
  { languages }: Pick<CourseIndex, "languages">,
  here: string,
) {
  return languages.some(({ code }) => code === lang) ? (lang ?? here) : here;
}
