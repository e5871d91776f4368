import { useEffect } from "react";
import type { ReferenceName, References } from "../../course/references.ts";
import type { CourseStore } from "../../state/course-store.ts";
import { useCourse, usePlayer } from "../context.ts";
import { type Loaded, useLang } from "../usePage.ts";

/** Brings what is gathered from the course for a page, and says whether it came: also when the course has none of it. It leads to any module. */
export function prepareReference(name: ReferenceName) {
  return async (course: CourseStore, lang: string): Promise<boolean> => {
    const index = await course.loadWhole();
    if (index === undefined) return false;
    if (index.references[lang]?.[name] === undefined) return true;
    return (await course.loadReference(lang, name)) !== undefined;
  };
}

/** What is gathered from the course in the language of the address. `missing`: the course has none of it. */
export function useReference<Name extends ReferenceName>(name: Name): Loaded<References[Name]> {
  const { course } = usePlayer();
  const lang = useLang();
  const index = useCourse((state) => state.index);
  const file = index?.references[lang]?.[name];
  const value = useCourse((state) => state[name][lang]) as References[Name] | undefined;
  const failed = useCourse((state) => state.failed.index ?? state.failed[`${name}/${lang}`]);
  const load = () => void Promise.all([course.loadWhole(), course.loadReference(lang, name)]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: while a course is being written, it may come to have one
  useEffect(load, [course, lang, name, file]);
  if (index !== undefined && file === undefined) return { status: "missing" };
  if (value !== undefined && index?.part === undefined) return { status: "ready", value };
  return failed === undefined ? { status: "loading" } : { status: "failed", retry: load };
}
