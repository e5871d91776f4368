import { loadNotebook } from "../player/notebook/load.ts";
import type { CourseStore } from "../state/course-store.ts";
import { type Page, pageAt } from "../ui/address.ts";

/**
 * Brings all that the page at a path needs to be drawn at once, and says whether it came. An address that leads nowhere
 * needs nothing but the root index. Never rejects: the page itself says what is missing.
 */
export async function loadPage(course: CourseStore, path: string): Promise<boolean> {
  if ((await course.loadIndex()) === undefined) return false;
  const page = pageAt(path);
  if (page?.name === "home") return (await course.loadAll(page.lang)) !== undefined;
  if (page?.name === "notebook") return loadNotebook(course, page.lang);
  if (page?.name === "module") await course.loadModule(page.lang, page.module);
  if (page?.name === "lesson") await course.loadLesson(page.lang, page.module, page.lesson);
  return Object.keys(course.getState().failed).every((key) => !isOf(key, page));
}

/** Whether what failed, by its key, is something that the page shows. */
function isOf(key: string, page: Page | undefined): boolean {
  if (page?.name !== "module" && page?.name !== "lesson") return false;
  if (key === `module/${page.lang}/${page.module}`) return true;
  return page.name === "lesson" && key === `lesson/${page.lang}/${page.lesson}`;
}
