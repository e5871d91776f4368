import type { CourseIndex } from "../../course/types.ts";
import { byModule, bySkill, type Counted, type Share } from "../../learning/skills.ts";

/** A line of what is mastered: a skill or, in a course that names none, a module. */
export interface Group {
  readonly id: string;
  readonly name: string;
  readonly share: Share;
}

/** What is mastered by skill, in the course's order; by module where the course does not say what its skills are called. */
export function groupsOf(index: CourseIndex, counted: readonly Counted[], lang: string): readonly Group[] {
  const names = index.about[lang]?.skills ?? {};
  const skills = [...bySkill(counted, index.skills)].flatMap(([id, share]) => {
    const name = Object.hasOwn(names, id) ? names[id] : undefined;
    return name === undefined ? [] : [{ id, name, share }];
  });
  if (skills.length > 0) return skills;
  const modules = byModule(counted);
  return index.modules.flatMap(({ id, in: said }) => {
    const share = modules.get(id);
    return share === undefined ? [] : [{ id, name: said[lang]?.title ?? id, share }];
  });
}
