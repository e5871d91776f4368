import { oncePer } from "../base/once-per.ts";
import { lessonPlaces } from "./check-manifest.ts";
import type { CourseRecords, CourseReport } from "./course-records.ts";
import type { Place } from "./finding.ts";
import type { Manifest } from "./manifest-schema.ts";
import { didYouMean, quote, unexpected } from "./message.ts";
import { lessonPath, modulePath, roleOf } from "./paths.ts";
import type { FileRecord } from "./records.ts";
import type { YamlValue } from "./yaml.ts";

const start: Place = { line: 1, column: 1 };

/** Every file that the course names must be there, in every language, and no other may be. */
export function checkFiles(records: CourseRecords, report: CourseReport): void {
  const { manifest, byPath } = records;
  if (!manifest) {
    if (!byPath.has("course.yaml")) {
      const mend = "is this the content folder? It needs a `course.yaml` that names languages, modules and lessons";
      report("course.yaml", "course-missing", start, unexpected("folder without `course.yaml`", "a course", mend));
    }
    return;
  }
  const needed = neededFiles(manifest);
  for (const [path, at] of needed)
    if (!byPath.has(path)) report("course.yaml", "file-missing", at, missingMessage(path));
  const optional = new Set(optionalTwins(records, manifest.value, report));
  for (const record of byPath.values()) {
    const known =
      ["manifest", "readme", "sync"].includes(record.role) || needed.has(record.path) || optional.has(record.path);
    // A file that could not be read at all has been reported.
    if (known || (record.role === "unknown" && record.findings.length > 0)) continue;
    report(
      record.path,
      "file-unexpected",
      start,
      unexpectedMessage(record.path, manifest.value, [...needed.keys(), ...optional]),
    );
  }
}

/** What the manifest asks for, and the place where it does. */
const neededFiles = oncePer((manifest: YamlValue<Manifest>): ReadonlyMap<string, Place> => {
  const { languages, modules } = manifest.value;
  const needed = new Map<string, Place>();
  const need = (path: string, at: Place) => {
    if (!needed.has(path)) needed.set(path, at);
  };
  for (const [index, lang] of languages.entries()) {
    need(`course.${lang}.md`, manifest.at(["languages", index]));
    for (const [at, { id }] of modules.entries()) need(modulePath(id, lang), manifest.at(["modules", at, "id"]));
    for (const { module, id, path } of lessonPlaces(manifest)) need(lessonPath(module, id, lang), manifest.at(path));
  }
  return needed;
});

/** Glossaries and banks may be left out, but in all languages together. */
function optionalTwins({ byPath }: CourseRecords, { languages, modules }: Manifest, report: CourseReport): string[] {
  const families = ["glossary", ...modules.map(({ id }) => `modules/${id}/bank`)];
  return families.flatMap((family) => {
    const paths = languages.map((lang) => `${family}.${lang}.md`);
    const there = paths.find((path) => byPath.has(path));
    for (const path of paths)
      if (there && !byPath.has(path)) report(there, "file-missing", start, missingMessage(path));
    return paths;
  });
}

function missingMessage(path: string): string {
  return unexpected(`absence of ${quote(path)}`, "a file in every language of the course", "write it");
}

function unexpectedMessage(path: string, manifest: Manifest, expected: readonly string[]): string {
  const role: FileRecord["role"] | string = roleOf(path).role;
  const lang = /\.([^.]+)\.md$/u.exec(path)?.[1];
  if (lang && role !== "unknown" && !manifest.languages.includes(lang)) {
    const mend = `add \`${lang}\` to \`languages\` in course.yaml, or remove the file`;
    return unexpected(`file of the language ${quote(lang)}`, `one of ${quote(manifest.languages.join(", "))}`, mend);
  }
  const otherwise = role === "lesson" ? "name the lesson in course.yaml, or remove the file" : "rename or remove it";
  return unexpected(`file ${quote(path)}`, "a file that course.yaml asks for", didYouMean(path, expected, otherwise));
}
