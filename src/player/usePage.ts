import { useEffect } from "react";
import { useLocation } from "react-router";
import { knows } from "../course/part.ts";
import type { CourseIndex, Lesson, LessonRef, ModuleIndex, ModuleRef } from "../course/types.ts";
import { courseKey, lessonRef, moduleRef } from "../state/course-store.ts";
import { segmentsOf } from "../ui/address.ts";
import { useCourse, usePlayer } from "./context.ts";

/** What a page shows, or why it cannot. */
export type Loaded<T> =
  | { readonly status: "ready"; readonly value: T }
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly retry: () => void }
  | { readonly status: "missing" };

export interface WholeCourse {
  readonly index: CourseIndex;
  readonly modules: readonly ModuleIndex[];
}

export interface ModulePage {
  readonly index: CourseIndex;
  readonly ref: ModuleRef;
  readonly module: ModuleIndex;
}

export interface LessonPage extends ModulePage {
  readonly entry: LessonRef;
  readonly lesson: Lesson;
}

/** Language, module and lesson as the address names them. */
const useSegments = () => segmentsOf(useLocation().pathname);

/** The language in the address. */
export function useLang(): string {
  return useSegments()[0] ?? "";
}

/** The whole course: its index, and that of every module in the language of the address. */
export function useWholeCourse(): Loaded<WholeCourse> {
  const { course } = usePlayer();
  const lang = useLang();
  const index = useCourse((state) => (state.index?.part === undefined ? state.index : undefined));
  const arrived = useCourse((state) => state.modules);
  const failed = useCourse(({ failed: what }) =>
    Object.keys(what).some((key) => key === "index" || key.startsWith(`module/${lang}/`)),
  );
  const load = () => void course.loadAll(lang);
  useEffect(load, [course, lang]);
  const modules = index?.modules.map(({ id }) => arrived[courseKey(lang, id)]).filter((module) => module !== undefined);
  if (index !== undefined && modules?.length === index.modules.length) {
    return { status: "ready", value: { index, modules } };
  }
  return failed ? { status: "failed", retry: load } : { status: "loading" };
}

/** The module that the address names. */
export function useModulePage(): Loaded<ModulePage> {
  const { course } = usePlayer();
  const [lang = "", id = ""] = useSegments();
  const index = useCourse((state) => state.index);
  const module = useCourse((state) => state.modules[courseKey(lang, id)]);
  const failed = useCourse((state) => state.failed.index ?? state.failed[`module/${courseKey(lang, id)}`]);
  const load = () => void course.loadModule(lang, id);
  useEffect(load, [course, lang, id]);
  // A part of the index is another module's: what it says of this one is not all.
  const ref = index !== undefined && knows(index, id) ? moduleRef(index, id) : undefined;
  if (index !== undefined && index.part === undefined && ref === undefined) return { status: "missing" };
  if (index !== undefined && ref !== undefined && module !== undefined) {
    return { status: "ready", value: { index, ref, module } };
  }
  return failed === undefined ? { status: "loading" } : { status: "failed", retry: load };
}

/** The lesson that the address names, by its id or a former one. */
export function useLessonPage(): Loaded<LessonPage> {
  const { course } = usePlayer();
  const [lang = "", moduleId = "", id = ""] = useSegments();
  const page = useModulePage();
  const entry = page.status === "ready" ? lessonRef(page.value.module, id) : undefined;
  const key = courseKey(lang, entry?.id ?? id);
  const lesson = useCourse((state) => state.lessons[key]);
  const failed = useCourse((state) => state.failed[`lesson/${key}`]);
  const load = () => void course.loadLesson(lang, moduleId, id);
  useEffect(load, [course, lang, moduleId, id]);
  if (page.status !== "ready") return page;
  if (entry === undefined) return { status: "missing" };
  if (lesson !== undefined) return { status: "ready", value: { ...page.value, entry, lesson } };
  return failed === undefined ? { status: "loading" } : { status: "failed", retry: load };
}
