/** The site's addresses: paths that end in `/`, the language first. */

export type Page =
  | { readonly name: "home"; readonly lang: string }
  | { readonly name: "module"; readonly lang: string; readonly module: string }
  | { readonly name: "lesson"; readonly lang: string; readonly module: string; readonly lesson: string };

/** Reads a path below the site's root. `undefined`: no page has such an address. */
export function pageAt(path: string): Page | undefined {
  const [lang, module, lesson, ...more] = path.split("/").filter(Boolean);
  if (lang === undefined || more.length > 0) return undefined;
  if (module === undefined) return { name: "home", lang };
  if (lesson === undefined) return { name: "module", lang, module };
  return { name: "lesson", lang, module, lesson };
}
