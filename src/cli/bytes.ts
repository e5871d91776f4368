import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

/** What a first lesson may fetch of JavaScript before its first answer can be given, in bytes after brotli. */
export const FIRST_LESSON_LIMIT = 110_000;

/** What the first lesson of the course may fetch in all until then, fonts included; and what any other may, where somebody begins. */
export const WHOLE_LESSON_LIMIT = 180_000;
export const LARGEST_LESSON_LIMIT = 185_000;

/** What the data of one more lesson may weigh; the code of kinds that are new with it comes besides. */
export const NEXT_LESSON_LIMIT = 15_000;

export interface FetchedFile {
  readonly file: string;
  /** After brotli at its highest quality. */
  readonly bytes: number;
}

const known = new Map<string, number>();

/** What a text weighs after brotli. Every lesson fetches the same scripts: each is weighed once, by what it says. */
function weigh(text: string): number {
  const bytes = known.get(text) ?? brotliCompressSync(text).byteLength;
  known.set(text, bytes);
  return bytes;
}

/**
 * The scripts that a built page must have before its first answer can be given: all that its HTML names (the entry, the
 * words and the kind of its first exercise), and all that those import statically. Largest first.
 *
 * @param dist the built site
 * @param page a page's folder in it
 */
export function scriptsOfPage(dist: string, page: string): FetchedFile[] {
  const html = readFileSync(join(dist, page, "index.html"), "utf8");
  const named = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, address = ""]) => join(page, address));
  const seen = new Map<string, number>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    const text = readFileSync(join(dist, file), "utf8");
    seen.set(file, weigh(text));
    for (const [, other = ""] of text.matchAll(/(?:\bfrom|\bimport)\s*"(\.\/[^"]+\.js)"/g))
      visit(join("assets", other));
  };
  named.forEach(visit);
  const inline = [...html.matchAll(/<script>([^<]*)<\/script>/g)].map(([, text = ""]) => text).join("");
  return [...[...seen].map(([file, bytes]) => ({ file, bytes })), { file: "inline", bytes: weigh(inline) }].sort(
    (a, b) => b.bytes - a.bytes,
  );
}

/**
 * All that a built page fetches before its first answer can be given: itself with the styles in it, its scripts, the data that it names, the last of them
 * the lesson's own, and its fonts.
 *
 * @param dist the built site
 * @param page a page's folder in it
 */
export function filesOfPage(dist: string, page: string): FetchedFile[] {
  const html = readFileSync(join(dist, page, "index.html"), "utf8");
  const preloaded = (kind: string) =>
    [...html.matchAll(/<link rel="preload" as="(\w+)"[^>]*? href="([^"?]+)/g)]
      .filter(([, as]) => as === kind)
      .map(([, , address = ""]) => join(page, address));
  return [
    { file: "index.html", bytes: weigh(html) },
    // Inline scripts are in the page.
    ...scriptsOfPage(dist, page).filter(({ file }) => file !== "inline"),
    ...preloaded("font").map((file) => ({ file, bytes: statSync(join(dist, file)).size })),
    ...preloaded("fetch").map((file) => ({ file, bytes: weigh(readFileSync(join(dist, file), "utf8")) })),
  ];
}

/** Every script of the site, also those that come after the first answer or in another lesson. */
export function allScripts(dist: string): FetchedFile[] {
  return globSync("assets/*.js", { cwd: dist }).map((file) => ({
    file,
    bytes: weigh(readFileSync(join(dist, file), "utf8")),
  }));
}
