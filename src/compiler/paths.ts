/** What a file of the content folder is, told from its path alone. */
export type Role =
  | { readonly role: "manifest" }
  | { readonly role: "course"; readonly lang: string }
  | { readonly role: "glossary"; readonly lang: string }
  | { readonly role: "module"; readonly module: string; readonly lang: string }
  | { readonly role: "bank"; readonly module: string; readonly lang: string }
  | { readonly role: "lesson"; readonly module: string; readonly lesson: string; readonly lang: string }
  | { readonly role: "readme" }
  | { readonly role: "sync" }
  | { readonly role: "unknown" };

const lang = "([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)";
const top = new RegExp(`^(course|glossary)\\.${lang}\\.md$`, "u");
const inModule = new RegExp(`^modules/([^/]+)/([^/]+?)\\.${lang}\\.md$`, "u");

/** Tells what a file is for. */
export function roleOf(path: string): Role {
  if (path === "course.yaml") return { role: "manifest" };
  // A README is for the people who work on the folder, not for learners.
  if (/(?:^|\/)README\.md$/iu.test(path)) return { role: "readme" };
  // What `npm run content:sync` keeps, for the review alone.
  if (path === "sync.yaml") return { role: "sync" };
  const [, page, pageLang] = top.exec(path) ?? [];
  if (page && pageLang) return { role: page === "course" ? "course" : "glossary", lang: pageLang };
  const [, module, name, fileLang] = inModule.exec(path) ?? [];
  if (!module || !name || !fileLang) return { role: "unknown" };
  if (name === "module" || name === "bank") return { role: name, module, lang: fileLang };
  return { role: "lesson", module, lesson: name, lang: fileLang };
}

/** The path that a relative address in `from` names, or `undefined` when it leaves the content folder. */
export function resolvePath(from: string, relative: string): string | undefined {
  const parts = from.split("/").slice(0, -1);
  for (const step of relative.split("/")) {
    if (step === "..") {
      if (parts.pop() === undefined) return undefined;
    } else if (step !== "." && step !== "") {
      parts.push(step);
    }
  }
  return parts.join("/");
}

/** Where the file of a lesson in a language must be. */
export function lessonPath(module: string, lesson: string, lang: string): string {
  return `modules/${module}/${lesson}.${lang}.md`;
}

/** Where the file of a module in a language must be. */
export function modulePath(module: string, lang: string): string {
  return `modules/${module}/module.${lang}.md`;
}
