import { utf8 } from "../base/bytes.ts";
import { REGISTER } from "../course/script-source.ts";
import type { Layout } from "../tracking/state/layout.ts";
import { type CourseFiles, filesOf } from "./course-files.ts";
import { shortDigest } from "./digest.ts";
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

/**
 * All files of a SCORM package by their names in it. Hosts may serve them as never changing: each name, but the manifest's, has a
 * hash of what is in it, so that a new version meets none of the old.
 */
export async function scormFiles(
  given: FilesParts & { readonly format: Exclude<PackageFormat, "html">; readonly layout: Layout },
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
  const page = pageBeside({ kit, config, title, dir, settings: `atenta.package:${id}`, brand });
  const bytes = utf8(page);
  const start = `start-${shortDigest(bytes)}.html`;
  files.set(start, bytes);

  // An XML name begins with a letter, whatever the course's id begins with.
  const manifest = { id: `course-${id}`, title, start, files: [...files.keys()].sort() };
  files.set("imsmanifest.xml", utf8(format === "scorm12" ? manifest12(manifest) : manifest2004(manifest)));
  return files;
}

/** A name in ASCII, of letters, digits and few signs. */
const asciiOf = (name: string) => name.replace(/[^A-Za-z0-9.-]+/g, "-");

function nameOf(folder: string, file: string, bytes: Uint8Array): string {
  const dot = file.lastIndexOf(".");
  const ending = dot < 0 ? "" : file.slice(dot);
  const base = asciiOf(file.slice(file.lastIndexOf("/") + 1, dot < 0 ? undefined : dot));
  return `${folder}/${base}-${shortDigest(bytes)}${ending}`;
}
