/** Addresses of pages below the site's root: absolute there (`/es/…/`), relative in links, so that any folder works. */

export const homePath = (lang: string) => `/${lang}/`;
export const modulePath = (lang: string, module: string) => `/${lang}/${module}/`;
export const ownPath = (lang: string, page: OwnPage) => modulePath(lang, page);
export const testPath = (lang: string, module: string) => `/${lang}/${module}/test/`;
export const assignmentTestPath = (lang: string) => `/${lang}/assignment/test/`;
export const trainerPath = (lang: string, view: TrainerView) => `/${lang}/trainer/${view === "home" ? "" : `${view}/`}`;
export const lessonPath = (lang: string, module: string, lesson: string) => `/${lang}/${module}/${lesson}/`;

/** Pages at the place of a module's, and no module has such a name (`reservedModuleIds` of the compiler). */
export type OwnPage =
  | "review"
  | "exam"
  | "certificate"
  | "verify"
  | "notebook"
  | "search"
  | "handouts"
  | "glossary"
  | "sources"
  | "settings"
  | "privacy"
  | "assignment"
  | "result"
  | "guide";

/** The trainer's pages. */
export type TrainerView =
  | "home"
  | "new"
  | "results"
  | "items"
  | "exchange"
  | "certificates"
  | "packages"
  | "data"
  | "guide";

export type Page =
  | { readonly name: "home" | OwnPage; readonly lang: string }
  | { readonly name: "assignment-test"; readonly lang: string }
  | { readonly name: "trainer"; readonly lang: string; readonly view: TrainerView }
  | { readonly name: "module" | "test"; readonly lang: string; readonly module: string }
  | { readonly name: "lesson"; readonly lang: string; readonly module: string; readonly lesson: string };

/** The segments of a path: language, module, lesson. */
export const segmentsOf = (path: string): readonly string[] => path.split("/").filter(Boolean);

/** Reads a path below the site's root. `undefined`: no page has such an address. */
export function pageAt(path: string): Page | undefined {
  const [lang, module, lesson, ...more] = segmentsOf(path);
  if (lang === undefined || more.length > 0) return undefined;
  if (module === undefined) return { name: "home", lang };
  if (module === "trainer") return trainerPage(lang, lesson);
  if (lesson === undefined) return isOwnPage(module) ? { name: module, lang } : { name: "module", lang, module };
  if (lesson === "test")
    return module === "assignment" ? { name: "assignment-test", lang } : { name: lesson, lang, module };
  return { name: "lesson", lang, module, lesson };
}

function isOwnPage(name: string): name is OwnPage {
  return /^(review|exam|certificate|verify|notebook|search|handouts|glossary|sources|settings|privacy|assignment|result|guide)$/.test(
    name,
  );
}

function trainerPage(lang: string, view = "home"): Page | undefined {
  const known = /^(home|new|results|items|exchange|certificates|packages|data|guide)$/.test(view);
  return known ? { name: "trainer", lang, view: view as TrainerView } : undefined;
}

/** The id of an exercise's element on the page: ids of exercises are the author's, and must not meet the page's own. */
export const exerciseAnchor = (item: string) => `q-${item}`;

/** The id of an activity's element on the page. */
export const activityAnchor = (activity: string) => `a-${activity}`;

/** The id of a term's element: in the glossary, and where a lesson defines those that it marks. */
export const termAnchor = (term: string) => `term-${term}`;

/** The same page in another language: one segment is replaced. */
export function inLanguage(path: string, lang: string): string {
  return path.replace(/^\/[^/]+/, `/${lang}`);
}

/**
 * A relative address from one page to another, both below the site's root. The same on the server and in the
 * browser, whatever folder the site lies in.
 */
export function relativeAddress(from: string, to: string): string {
  const [path = "", hash] = to.split("#");
  const base = from.split("/").slice(1, -1);
  const target = path.split("/").slice(1);
  let shared = 0;
  while (shared < base.length && shared < target.length - 1 && base[shared] === target[shared]) shared++;
  const relative = "../".repeat(base.length - shared) + target.slice(shared).join("/");
  return (relative || "./") + (hash === undefined ? "" : `#${hash}`);
}
