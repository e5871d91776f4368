import { useEffect, useState } from "react";
import type { ObjectiveUnderstood } from "../../analysis/objectives.ts";
import type { Lesson, ModuleIndex } from "../../course/types.ts";
import { usePlayer } from "../../player/context.ts";
import { useLang } from "../../player/usePage.ts";

/** A heading of a lesson: where what an objective says is taught. */
export interface Passage {
  readonly id: string;
  readonly text: string;
}

export const passageKey = ({ lesson, objective }: Pick<ObjectiveUnderstood, "lesson" | "objective">) =>
  `${lesson}/${objective}`;

/**
 * The passages in which lessons ask about objectives: that is where they tell about them. Until a lesson's file has come, and where it
 * cannot be had, there are none.
 */
export function usePassages(
  modules: readonly ModuleIndex[],
  objectives: readonly ObjectiveUnderstood[],
): ReadonlyMap<string, Passage> {
  const { course } = usePlayer();
  const lang = useLang();
  const [found, setFound] = useState<ReadonlyMap<string, Passage>>(new Map());
  const keys = objectives.map(passageKey).join(" ");
  useEffect(() => {
    let here = true;
    const look = async () => {
      const wanted = keys === "" ? [] : keys.split(" ").map((key) => key.split("/"));
      const lessons = modules.flatMap(({ id: module, lessons: all }) =>
        all.flatMap(({ id }) => (wanted.some(([lesson]) => lesson === id) ? [{ module, id }] : [])),
      );
      const files = await Promise.all(lessons.map(({ module, id }) => course.lessonFile(lang, module, id)));
      const passages = wanted.flatMap(([lesson = "", objective = ""]) => {
        const passage = passageOf(files.find((file) => file?.id === lesson)?.blocks ?? [], lesson, objective);
        return passage === undefined ? [] : [[passageKey({ lesson, objective }), passage] as const];
      });
      if (here) setFound(new Map(passages));
    };
    void look();
    return () => {
      here = false;
    };
  }, [course, lang, modules, keys]);
  return found;
}

/** The heading under which the first question about an objective stands. */
export function passageOf(blocks: Lesson["blocks"], lesson: string, objective: string): Passage | undefined {
  let last: Passage | undefined;
  for (const block of blocks) {
    if (block.type === "prose" && block.heading !== undefined) last = block.heading;
    if (block.type === "exercise" && block.objective.lesson === lesson && block.objective.id === objective) return last;
  }
  return undefined;
}
