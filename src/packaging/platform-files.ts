import { utf8 } from "../base/bytes.ts";
import { REGISTER } from "../course/script-source.ts";
import type { Layout } from "../tracking/state/layout.ts";
import { courseIri } from "../tracking/xapi/ids.ts";
import { type CourseFiles, filesOf } from "./course-files.ts";
import { shortDigest } from "./digest.ts";
import { manifestCmi5 } from "./manifest-cmi5.ts";
import { manifestTinCan } from "./manifest-tincan.ts";
import { manifest12 } from "./manifest12.ts";
import { manifest2004 } from "./manifest2004.ts";
import { pageBeside } from "./page.ts";
import { type Kit, LAYOUT_FILE, type PackageFormat, type PackageParts, type PackageRequest } from "./request.ts";
import { picturesOf } from "./subset.ts";

export interface FilesParts {
  readonly id: string;
  readonly course: CourseFiles;
  readonly kit: Kit;
  readonly parts: PackageParts;
  readonly request: PackageRequest;
}

/** What is loaded into a platform, and not opened from a disk. */
export type PlatformFormat = Exclude<PackageFormat, "html">;

/**
 * All files of a package for a platform by their names in it. Hosts may serve them as never changing: each name, but the manifest's, has a
 * hash of what is in it, so that a new version meets none of the old.
 */
export async function platformFiles(
  given: FilesParts & { readonly format: PlatformFormat; readonly layout: Layout },
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { id, course, kit, parts, request, format, layout } = given;
  const { index } = course;
  const lang = request.languages[0] ?? "";
  const title = index.about[lang]?.title ?? index.id;
  const files = new Map<string, Uint8Array>();
  for (const name of [kit.script, kit.style, ...kit.assets]) files.set(name, await parts.kitFile(name));

  const scripts: Record<string, string> = {};
  for (const [file, value] of [...filesOf(course), [LAYOUT_FILE, layout] as const]) {
    const text = `${REGISTER}(${JSON.stringify(file)},${JSON.stringify(value)})`;
    const bytes = utf8(text);
    // The hash that the site gave to the name is not that of this text.
    const name = `data/${asciiOf(file.replace(/(?:\.[0-9a-f]{16})?\.json$/, ""))}-${shortDigest(bytes)}.js`;
    files.set(name, bytes);
    scripts[file] = name;
  }

  const pictures: Record<string, string> = {};
  for (const file of picturesOf(course)) {
    const bytes = await parts.picture(file);
    const name = nameOf("pictures", file, bytes);
    files.set(name, bytes);
    pictures[file] = name;
  }

  const { style } = index.brand ?? {};
  let brand: string | undefined;
  if (style !== undefined) {
    const bytes = utf8(await parts.course(style));
    brand = nameOf("brand", style, bytes);
    files.set(brand, bytes);
  }

  const config = { id, format, languages: request.languages, order: request.order, scripts, pictures };
  const dir = index.languages[0]?.dir ?? "ltr";
  const settings = `atenta.package:${id}`;
  const page = pageBeside({
    kit,
    config,
    title,
    dir,
    settings,
    brand,
    connects: format === "cmi5" || format === "xapi",
  });
  const bytes = utf8(page);
  const start = `start-${shortDigest(bytes)}.html`;
  files.set(start, bytes);
  const manifest = manifestOf(given, title, start, [...files.keys()].sort());
  files.set(manifest.name, utf8(manifest.text));
  return files;
}

/** What tells a platform of the package, and the name under which it looks for it. */
function manifestOf(
  { id, course, format, request }: FilesParts & { readonly format: PlatformFormat },
  title: string,
  start: string,
  files: readonly string[],
): { readonly name: string; readonly text: string } {
  if (format === "scorm12" || format === "scorm2004") {
    // An XML name begins with a letter, whatever the course's id begins with.
    const parts = { id: `course-${id}`, title, start, files };
    return { name: "imsmanifest.xml", text: format === "scorm12" ? manifest12(parts) : manifest2004(parts) };
  }
  const { index, modules } = course;
  const about = request.languages.map((lang) => {
    const { title = index.id, summary = "" } = index.about[lang] ?? {};
    return { lang, title, summary: summary || title };
  });
  const parts = { iri: courseIri(id), about, start };
  if (format === "xapi") return { name: "tincan.xml", text: manifestTinCan(parts) };
  const lessons = [...modules.values()].flatMap((module) => module.lessons);
  const scored = index.exam !== undefined || lessons.some(({ items }) => items.some((item) => item.scored));
  const moveOn = request.moveOn ?? (scored ? "CompletedAndPassed" : "Completed");
  const pass = scored ? (index.exam?.pass ?? index.pass) : undefined;
  return { name: "cmi5.xml", text: manifestCmi5({ ...parts, moveOn, pass }) };
}

/** A name in ASCII, of letters, digits and few signs. */
const asciiOf = (name: string) => name.replace(/[^A-Za-z0-9.-]+/g, "-");

function nameOf(folder: string, file: string, bytes: Uint8Array): string {
  const dot = file.lastIndexOf(".");
  const ending = dot < 0 ? "" : file.slice(dot);
  const base = asciiOf(file.slice(file.lastIndexOf("/") + 1, dot < 0 ? undefined : dot));
  return `${folder}/${base}-${shortDigest(bytes)}${ending}`;
}
