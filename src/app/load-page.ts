import type { CourseStore } from "../state/course-store.ts";
import { type Page, pageAt } from "../ui/address.ts";
import { loadScreen, screenName } from "./screens.ts";

/**
 * Brings all that the page at a path needs to be drawn at once, and says whether it came. An address that leads nowhere
 * needs nothing but the root index. Never rejects: the page itself says what is missing.
 */
export async function loadPage(course: CourseStore, path: string): Promise<boolean> {
  if ((await course.loadIndex()) === undefined) return false;
  const page = pageAt(path);
  if (page === undefined) return true;
  let drawn = true;
  if (page.name === "module") {
    const content = course.loadModule(page.lang, page.module);
    drawn = await loadScreen(course, page.lang, page.name);
    await content;
  } else if (page.name === "lesson") await course.loadLesson(page.lang, page.module, page.lesson);
  else return loadScreen(course, page.lang, screenName(page));
  return drawn && Object.keys(course.getState().failed).every((key) => !isOf(key, page));
}

/** Whether what failed, by its key, is something that the page shows. */
function isOf(key: string, page: Extract<Page, { readonly module: string }>): boolean {
  if (key === `module/${page.lang}/${page.module}`) return true;
  return page.name === "lesson" && key === `lesson/${page.lang}/${page.lesson}`;
}
