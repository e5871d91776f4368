import { useEffect, useState } from "react";
import { loadActivityKinds } from "../../activities/load.ts";
import type { Lesson } from "../../course/types.ts";
import { loadPapers } from "../../exercises/papers.ts";
import { loadFigures } from "../../figures/load.ts";
import type { CourseStore } from "../../state/course-store.ts";
import { usePlayer } from "../context.ts";
import { codeOf } from "../lesson/code.ts";

export type Lessons =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly retry: () => void }
  | { readonly status: "ready"; readonly lessons: readonly Lesson[] };

/** Lessons with the code of what is on their sheets. Until others have come, those before stay. */
export function useLessons(lang: string, module: string, ids: readonly string[], wanted: boolean): Lessons {
  const { course } = usePlayer();
  const [state, setState] = useState<Lessons>({ status: "loading" });
  const [tries, setTries] = useState(0);
  const key = ids.join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` are the ids, and a try asks again
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    setState((before) => (before.status === "failed" ? { status: "loading" } : before));
    bring(course, lang, module, ids).then(
      (lessons) => here && setState({ status: "ready", lessons }),
      () => here && setState({ status: "failed", retry: () => setTries((n) => n + 1) }),
    );
    return () => {
      here = false;
    };
  }, [course, lang, module, key, wanted, tries]);
  return state;
}

async function bring(course: CourseStore, lang: string, module: string, ids: readonly string[]) {
  const files = await Promise.all(ids.map((id) => course.lessonFile(lang, module, id)));
  const lessons = files.filter((file) => file !== undefined);
  if (lessons.length < ids.length) throw new Error("Not all lessons could be had");
  const blocks = lessons.flatMap((lesson) => lesson.blocks);
  const { kinds, figures } = codeOf(blocks);
  const activities = blocks.flatMap((block) => (block.type === "activity" ? [block.kind] : []));
  await Promise.all([loadPapers(kinds), loadFigures(figures), loadActivityKinds(activities)]);
  return lessons;
}
