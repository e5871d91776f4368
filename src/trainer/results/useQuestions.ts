import { useEffect, useState } from "react";
import type { ExerciseBlock, ModuleIndex } from "../../course/types.ts";
import { loadKinds } from "../../exercises/load.ts";
import { loadFigures } from "../../figures/load.ts";
import { usePlayer } from "../../player/context.ts";
import { useLang } from "../../player/usePage.ts";
import type { CourseStore } from "../../state/course-store.ts";

/** Questions by their ids, with the code that draws them; or that they did not come. */
export interface Questions {
  readonly items?: ReadonlyMap<string, ExerciseBlock>;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Brings the questions of lessons, and of the banks of their modules, in the language of the page. */
export function useQuestions(modules: readonly ModuleIndex[], lessons: readonly string[], wanted: boolean): Questions {
  const { course } = usePlayer();
  const lang = useLang();
  const [items, setItems] = useState<ReadonlyMap<string, ExerciseBlock>>();
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  const key = lessons.join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` are the lessons, and a try asks again
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    setFailed(false);
    bring(course, lang, modules, lessons).then(
      (found) => here && setItems(found),
      () => here && setFailed(true),
    );
    return () => {
      here = false;
    };
  }, [course, lang, modules, key, wanted, tries]);
  return { ...(items && { items }), failed, retry: () => setTries((n) => n + 1) };
}

async function bring(course: CourseStore, lang: string, modules: readonly ModuleIndex[], lessons: readonly string[]) {
  const own = modules.filter((module) => module.lessons.some(({ id }) => lessons.includes(id)));
  const files = await Promise.all(
    own.flatMap((module) =>
      module.lessons.filter(({ id }) => lessons.includes(id)).map(({ id }) => course.lessonFile(lang, module.id, id)),
    ),
  );
  const banks = await Promise.all(own.map(({ id }) => course.bankFile(lang, id)));
  if (files.includes(undefined)) throw new Error("Not all lessons could be had");
  const inLessons = files.flatMap((lesson) => lesson?.blocks.filter((block) => block.type === "exercise") ?? []);
  const blocks: readonly ExerciseBlock[] = [...inLessons, ...banks.flatMap((bank) => bank?.items ?? [])];
  await Promise.all([
    loadKinds(blocks.map(({ kind }) => kind)),
    loadFigures(blocks.flatMap(({ figure }) => figure ?? [])),
  ]);
  return new Map(blocks.map((block) => [block.id, block]));
}
