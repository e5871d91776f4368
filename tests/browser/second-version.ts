import { cpSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { offlineManifest } from "../../src/cli/site/offline-manifest.ts";
import type { Lesson } from "../../src/course/types.ts";
import { MANIFEST_FILE } from "../../src/offline/manifest.ts";
import { type Lang, readCourse } from "./course.ts";

/** How the second version ends the title of the lesson that it changes. */
export const ANEW = " — revisada";

/**
 * Writes the next version of a built site into another folder, as a build would after one lesson was renamed and a line of
 * the program was changed: every script and style has another name, the lesson and its module have, and no page is as before.
 * Of the first version nothing is left.
 *
 * @returns the lesson's title in the first version
 */
export function writeSecondVersion(site: string, out: string, lang: Lang): string {
  // What is compressed would be of the first version.
  cpSync(site, out, { recursive: true, filter: (file) => !/\.(?:br|gz)$/.test(file) });
  const { courseIndex, modulesIn, lessonsIn } = readCourse(site);
  const [first] = lessonsIn(lang);
  if (first === undefined) throw new Error("The course has no lesson");
  const { title } = first.entry;
  const names = new Map<string, string>([[courseIndex.rev, turned(courseIndex.rev)]]);
  const rename = (file: string) => {
    const name = file.replace(/[\w-]{8,}(?=\.\w+$)/, turned);
    names.set(file.split("/").at(-1) ?? "", name.split("/").at(-1) ?? "");
    renameSync(join(out, file), join(out, name));
  };
  for (const file of globSync("assets/*.{js,css}", { cwd: out })) rename(file);
  const [module] = modulesIn(lang);
  const moduleFile = courseIndex.modules[0]?.in[lang]?.file ?? "";
  const lessonFile = first.entry.file;
  const lesson: Lesson = { ...first.lesson, title: title + ANEW };
  writeFileSync(join(out, "course", lessonFile), JSON.stringify(lesson));
  const lessons = module?.lessons.map((each) =>
    each === first.entry || each.id === first.entry.id ? { ...each, title: title + ANEW } : each,
  );
  const anew = { ...module, lessons };
  writeFileSync(join(out, "course", moduleFile), JSON.stringify(anew));
  const gathered = courseIndex.gathered?.[lang] ?? "";
  const all = modulesIn(lang).map((each) => (each.id === module?.id ? anew : each));
  writeFileSync(join(out, "course", gathered), JSON.stringify(all));
  for (const file of [lessonFile, moduleFile, gathered]) rename(`course/${file}`);

  const old = new RegExp([...names.keys()].map((name) => name.replace(/[.]/g, "\\.")).join("|"), "g");
  for (const file of globSync(["**/*.html", "assets/*.{js,css}", "course/**/*.json"], { cwd: out })) {
    const text = readFileSync(join(out, file), "utf8");
    const changed = text.replace(old, (name) => names.get(name) ?? name);
    const page = file.startsWith(`${lang}/`) ? changed.replaceAll(`>${title}<`, `>${title}${ANEW}<`) : changed;
    if (page !== text) writeFileSync(join(out, file), page);
  }
  rmSync(join(out, MANIFEST_FILE));
  writeFileSync(join(out, MANIFEST_FILE), JSON.stringify(offlineManifest(out)));
  return title;
}

/** Another hash of the same length. */
const turned = (hash: string) => [...hash].reverse().join("");
