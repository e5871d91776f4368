import type { CourseStore } from "../state/course-store.ts";
import { pageAt } from "./pages.ts";

/**
 * Brings all that the page at a path needs to be drawn at once. Never rejects: the page itself says what is missing.
 */
export async function loadPage(course: CourseStore, path: string): Promise<void> {
  await course.loadIndex();
  const page = pageAt(path);
  if (page?.name === "home") await course.loadAll(page.lang);
  if (page?.name === "module") await course.loadModule(page.lang, page.module);
  if (page?.name === "lesson") await course.loadLesson(page.lang, page.module, page.lesson);
}
