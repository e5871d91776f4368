import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import type { RenderedPage } from "../../app/prerender.tsx";
import { compileFolder } from "../../compiler/folder.ts";
import { MANIFEST_FILE, MISSING_PAGE, NOT_FOUND_PAGE } from "../../offline/manifest.ts";
import { KIT_FOLDER } from "../../packaging/request.ts";
import { bootScript } from "./boot-script.ts";
import { ROBOTS_FILE, robots, SITEMAP_FILE, type Site, siteMap } from "./discovery.ts";
import { type ClassFiles, divideLayers, firstStyles, withoutFonts } from "./first-styles.ts";
import { buildKit } from "./kit.ts";
import { missingPage } from "./missing-page.ts";
import { type Chunks, noting } from "./noting.ts";
import { offlineManifest } from "./offline-manifest.ts";
import { movedPage, notFoundPage, rootPage } from "./outer-pages.ts";
import { pageHtml, type Sheet } from "./page.ts";
import { appColours, manifestFile, webManifest } from "./web-manifest.ts";
import { buildWorkerScript } from "./worker-script.ts";

/** The folder of the project: commands work from wherever they are called. */
const project = resolve(import.meta.dirname, "../../..");
const cache = join(project, "node_modules/.cache/atenta");

type Prerender = typeof import("../../app/prerender.tsx");

type Manifest = Readonly<Record<string, { readonly file: string }>>;

/** Problems of the content that forbid a build; they have been printed. */
export class ContentError extends Error {}

/**
 * Builds a course into a folder that any static host can serve.
 *
 * @param content the course's folder
 * @param out the folder to write; emptied first
 * @param url where the site will be, ending in `/`, if that is known: search engines and messengers are told of it
 * @throws ContentError when the content has errors; nothing is written then
 */
export async function buildSite(
  content: string,
  out: string,
  print: (line: string) => void,
  url?: string,
): Promise<void> {
  const compiled = await compileFolder(content, print);
  if (compiled === undefined) throw new ContentError();
  const { files, images, family } = compiled;

  // A name of its own: a module that was imported once is not read again, and its chunks name it as it is.
  const rendering = join(cache, `ssr-${process.pid}-${Date.now()}`);
  const configFile = join(project, "vite.config.ts");
  const shared = { root: project, configFile, configLoader: "native", logLevel: "warn" } as const;
  const built = noting(project);
  await build({ ...shared, css: built.css, plugins: [built.plugin], build: { outDir: out, emptyOutDir: true } });
  await build({
    ...shared,
    build: { outDir: rendering, ssr: "src/app/prerender.tsx", copyPublicDir: false },
  });
  const { renderSite, frameWords }: Prerender = await import(pathToFileURL(join(rendering, "prerender.js")).href);

  const { index, pages, moved } = await renderSite(files);
  const words = await frameWords(index);
  const manifest: Manifest = JSON.parse(await readFile(join(out, ".vite/manifest.json"), "utf8"));
  const template = await readFile(join(out, "index.html"), "utf8");
  const boot = await bootScript(project);
  const fonts = fontsOf(manifest);
  const sheet = await splitSheet(out, fileOf(manifest, "style.css"), built.classes);
  const colours = appColours(await readFile(join(project, "src/ui/tokens.css"), "utf8"));

  const site: Site = { index, url, has: (file) => existsSync(join(out, file)) };

  const write = async (path: string, text: string) => {
    const file = join(out, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  for (const page of pages) {
    const scripts = scriptsOf(built.chunks, page);
    await write(`${page.path}index.html`, pageHtml(page, { template, boot, site, scripts, fonts, sheet, colours }));
  }
  for (const each of moved) {
    const lang = each.from.split("/")[1] ?? "";
    await write(`${each.from}index.html`, movedPage(each, lang, words.get(lang)?.course ?? "", family));
  }
  await write("index.html", rootPage(site, words, family));
  await write(NOT_FOUND_PAGE, notFoundPage(index, words, family));
  await write(MISSING_PAGE, missingPage(index, words, family));
  for (const { code } of index.languages) {
    await write(manifestFile(code), webManifest(index, code, colours, site.has));
  }
  await write(ROBOTS_FILE, robots(url));
  if (url !== undefined) await write(SITEMAP_FILE, siteMap(pages, index, url));
  for (const [file, text] of files) await write(`course/${file}`, text);
  for (const [source, file] of images) {
    await mkdir(dirname(join(out, "course", file)), { recursive: true });
    await cp(join(content, source), join(out, "course", file));
  }
  await buildWorkerScript(project, out);
  await buildKit(project, join(out, KIT_FOLDER));
  await rm(join(out, ".vite"), { recursive: true });
  await rm(rendering, { recursive: true });
  // The last: it lists all others.
  await write(MANIFEST_FILE, JSON.stringify(offlineManifest(out)));
  print(`${index.id}: ${pages.length} pages in ${index.languages.map(({ code }) => code).join(", ")}, in ${out}`);
}

/** Makes the built style sheet what pages bring after they have come alive, and says what stands in them (`first-styles.ts`). */
async function splitSheet(out: string, built: string, classes: ClassFiles): Promise<Sheet> {
  const { fonts, rest } = withoutFonts(await readFile(join(out, built), "utf8"));
  await rm(join(out, built));
  const written = async (name: string, text: string) => {
    const file = `assets/${name}-${createHash("sha256").update(text).digest("hex").slice(0, 8)}.css`;
    await writeFile(join(out, file), text);
    return file;
  };
  const { layers, later } = divideLayers(rest);
  const files = [await written("layers", layers), await written("style", later)] as const;
  return { files, fonts, first: firstStyles(rest, classes) };
}

/** The text's and the headings' fonts. The italic comes when it is needed. */
function fontsOf(manifest: Manifest): string[] {
  return ["src/ui/fonts/atkinson.woff2", "src/ui/fonts/bricolage.woff2"].map((source) => fileOf(manifest, source));
}

/** The code that a page's first answer needs beside the entry: kinds, figures, a screen, the interface's words. */
function scriptsOf(chunks: Chunks, { kinds, figures, modules, words }: RenderedPage): string[] {
  const sources = [
    ...kinds.map((kind) => `src/exercises/${kind}/kind.ts`),
    ...figures.map((figure) => `src/figures/${figure}/View.tsx`),
    ...modules,
    `src/i18n/words/${words}/index.ts`,
  ];
  const files = new Set<string>();
  const add = (file: string) => {
    // The entry and what it imports are in the page already.
    if (files.has(file) || chunks.entries.has(file)) return;
    files.add(file);
    for (const other of chunks.imports.get(file) ?? []) add(other);
  };
  for (const source of sources) add(chunkOf(chunks, source));
  return [...files];
}

function chunkOf({ files }: Chunks, source: string): string {
  const file = files.get(source);
  if (file === undefined) throw new Error(`No script of the build has ${source}`);
  return file;
}

function fileOf(manifest: Manifest, source: string): string {
  const entry = manifest[source];
  if (entry === undefined) throw new Error(`The build has no ${source}`);
  return entry.file;
}
