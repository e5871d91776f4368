import { createShelf } from "../../base/shelf.ts";
import type { CourseStore } from "../../state/course-store.ts";

type Notebook = typeof import("./Notebook.tsx");

const shelf = createShelf<"notebook", Notebook>(() => import("./Notebook.tsx"));

/** The code of the page of things made, once it has come. */
export const notebookNow = () => shelf.now("notebook");

/** Brings all that the page of things made needs to be drawn at once, and says whether it came. Never rejects. */
export async function loadNotebook(course: CourseStore, lang: string): Promise<boolean> {
  const modules = await course.loadAll(lang);
  if (modules === undefined) return false;
  try {
    await shelf.load(["notebook"]);
    await notebookNow()?.prepareNotebook(modules);
    return true;
  } catch {
    return false;
  }
}
