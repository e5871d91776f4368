import { createShelf } from "../base/shelf.ts";
import type { CourseStore } from "../state/course-store.ts";
import type { Page } from "../ui/address.ts";
import type { LateScreen, LateScreenName, ScreenCode } from "./late-screen.ts";
import { screenCode } from "./screen-code.ts";
import { stylesArrival } from "./styles.ts";

const code: ScreenCode = screenCode;

const shelf = createShelf<LateScreenName, LateScreen>(async (name) => {
  const fetched = await code[name]?.();
  if (fetched === undefined) throw new Error(`There is no screen ${name} here`);
  return fetched;
});

/** Whether this player has a screen of that name: a package's has not all. */
export const hasScreen = (name: LateScreenName) => code[name] !== undefined;

/** A screen whose code has come. */
export const screenNow = (name: LateScreenName) => shelf.now(name)?.Screen;

/** Brings a screen and all that it needs to be drawn at once, and says whether it came. Never rejects. */
export async function loadScreen(course: CourseStore, lang: string, name: LateScreenName): Promise<boolean> {
  try {
    await Promise.all([shelf.load([name]), stylesArrival()]);
    return (await shelf.now(name)?.prepare(course, lang)) === true;
  } catch {
    return false;
  }
}

/** The late screen of a page. A lesson is none. */
export function screenName(page: Exclude<Page, { readonly name: "lesson" }>): LateScreenName {
  return page.name === "trainer" ? `trainer/${page.view}` : page.name;
}
