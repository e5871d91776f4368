import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

/** What a first lesson may fetch of JavaScript before its first answer can be given, in bytes after brotli. */
export const FIRST_LESSON_LIMIT = 110_000;

export interface FetchedFile {
  readonly file: string;
  /** After brotli at its highest quality. */
  readonly bytes: number;
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
    seen.set(file, brotliCompressSync(text).byteLength);
    for (const [, other = ""] of text.matchAll(/(?:\bfrom|\bimport)\s*"(\.\/[^"]+\.js)"/g))
      visit(join("assets", other));
  };
  named.forEach(visit);
  const inline = [...html.matchAll(/<script>([^<]*)<\/script>/g)].map(([, text = ""]) => text).join("");
  return [
    ...[...seen].map(([file, bytes]) => ({ file, bytes })),
    { file: "inline", bytes: brotliCompressSync(inline).byteLength },
  ].sort((a, b) => b.bytes - a.bytes);
}

/** Every script of the site, also those that come after the first answer or in another lesson. */
export function allScripts(dist: string): FetchedFile[] {
  return globSync("assets/*.js", { cwd: dist }).map((file) => ({
    file,
    bytes: brotliCompressSync(readFileSync(join(dist, file))).byteLength,
  }));
}
