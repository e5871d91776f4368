import { useEffect, useState } from "react";
import type { Details } from "../../../assignment/result.ts";
import type { ExerciseBlock } from "../../../course/types.ts";
import { textOf } from "../../../exercises/text.ts";
import { usePlayer } from "../../context.ts";
import { splitPrompt } from "../../exercise/prompt.ts";
import { useLang, type WholeCourse } from "../../usePage.ts";

/** What the questions of these answers ask, by item, as far as it can be had: without a connection some may be missing. */
export function useQuestions(details: Details, { index, modules }: WholeCourse): ReadonlyMap<string, string> {
  const { course } = usePlayer();
  const lang = useLang();
  const [found, setFound] = useState<ReadonlyMap<string, string>>(new Map());
  const lessons = new Set(details.items.map(({ lesson }) => lesson));
  const asked = new Set(details.exams.flatMap(({ items }) => items.map(({ lesson }) => lesson)));
  const wanted = JSON.stringify(
    modules.map(({ id, lessons: all }) => ({
      id,
      lessons: all.map((lesson) => lesson.id).filter((each) => lessons.has(each)),
      bank: all.some((lesson) => [lesson.id, ...lesson.aliases].some((each) => asked.has(each))),
    })),
  );

  useEffect(() => {
    let gone = false;
    const add = (blocks: readonly ExerciseBlock[]) => {
      if (gone) return;
      const fresh = blocks.map(({ id, prompt }) => [id, textOf(splitPrompt(prompt).question)] as const);
      setFound((before) => new Map([...before, ...fresh]));
    };
    for (const { id, lessons: ids, bank } of JSON.parse(wanted) as { id: string; lessons: string[]; bank: boolean }[]) {
      for (const lesson of ids) {
        void course
          .loadLesson(lang, id, lesson)
          .then((loaded) => add(loaded?.blocks.filter((block) => block.type === "exercise") ?? []))
          .catch(() => undefined);
      }
      if (bank && index.modules.find((module) => module.id === id)?.in[lang]?.bank !== undefined) {
        void course
          .bankFile(lang, id)
          .then((loaded) => add(loaded?.items ?? []))
          .catch(() => undefined);
      }
    }
    return () => {
      gone = true;
    };
  }, [course, lang, wanted, index]);

  return found;
}
