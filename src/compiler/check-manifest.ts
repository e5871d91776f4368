import { checkBrand } from "./check-brand.ts";
import { checkRequires } from "./check-requires.ts";
import { checkRouteLocks, checkRoutes } from "./check-routes.ts";
import { checkSkills } from "./check-skills.ts";
import type { CourseRecords, CourseReport } from "./course-records.ts";
import type { ContentInput } from "./input.ts";
import type { Manifest } from "./manifest-schema.ts";
import { didYouMean, quote, unexpected } from "./message.ts";
import { nowCalled } from "./requirements.ts";
import type { YamlPath, YamlValue } from "./yaml.ts";

/** Names of pages and folders at the place where a module's page would be. */
export const reservedModuleIds: readonly string[] = [
  "assets",
  "assignment",
  "certificate",
  "course",
  "exam",
  "glossary",
  "guide",
  "handouts",
  "notebook",
  "privacy",
  "result",
  "review",
  "search",
  "settings",
  "sources",
  "trainer",
  "verify",
];

/** `module` and `bank` are files of a module's folder; `test` is the page of its test. */
export const reservedLessonIds: readonly string[] = ["bank", "module", "test"];

/** Checks in `course.yaml` what a schema cannot: what is named twice, what is taken, and what is named but is not there. */
export function checkManifest(records: CourseRecords, images: ContentInput["images"], report: CourseReport): void {
  const { manifest } = records;
  if (!manifest) return;
  const { languages, modules, skills = [], routes = {}, mix = [] } = manifest.value;
  const say = (rule: string, path: YamlPath, message: string) =>
    report("course.yaml", rule, manifest.at(path), message);
  once(languages, "language", (index) => ["languages", index], say);
  once(skills, "skill", (index) => ["skills", index], say);
  const ids = modules.map((module) => module.id);
  once(ids, "module", (index) => ["modules", index, "id"], say);
  for (const [index, id] of ids.entries()) reserved(id, reservedModuleIds, ["modules", index, "id"], say);
  const places = lessonPlaces(manifest);
  once(
    places.map(({ id }) => id),
    "lesson",
    (index) => places[index]?.path ?? [],
    say,
  );
  for (const { id, path } of places) reserved(id, reservedLessonIds, path, say);
  const known = places.map(({ id }) => id);
  const sets = [
    ...Object.entries(routes).map(([route, lessons]) => ({ path: ["routes", route], lessons })),
    ...mix.map((lessons, index) => ({ path: ["mix", index], lessons })),
  ];
  for (const { path, lessons } of sets) {
    once(lessons, "lesson", (index) => [...path, index], say);
    for (const [index, lesson] of lessons.entries()) {
      if (known.includes(lesson)) continue;
      const now = nowCalled(lesson, records);
      const mend = ids.includes(lesson)
        ? `\`${lesson}\` is a module: name its lessons`
        : now === undefined
          ? didYouMean(lesson, known, "name a lesson of `modules`")
          : `it is \`${now}\` now`;
      say("lesson-unknown", [...path, index], unexpected(`lesson ${quote(lesson)}`, "one of this course", mend));
    }
  }
  checkRequires(records, manifest, report);
  checkRoutes(records, manifest, report);
  checkRouteLocks(manifest, report);
  checkSkills(records, manifest, report);
  checkBrand(manifest, images, report);
}

/** Every lesson that the manifest names, and where. */
export function lessonPlaces({ value }: YamlValue<Manifest>) {
  return value.modules.flatMap((module, at) =>
    module.lessons.map((id, index) => ({ module: module.id, id, path: ["modules", at, "lessons", index] as YamlPath })),
  );
}

type Say = (rule: string, path: YamlPath, message: string) => void;

function once(names: readonly string[], noun: string, path: (index: number) => YamlPath, say: Say): void {
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) === index) continue;
    say(
      "id-duplicate",
      path(index),
      unexpected(`${noun} ${quote(name)} again`, `each ${noun} once`, "remove or rename one"),
    );
  }
}

function reserved(id: string, taken: readonly string[], path: YamlPath, say: Say): void {
  if (!taken.includes(id)) return;
  const mend = "choose another id";
  say("id-reserved", path, unexpected(`id ${quote(id)}`, "an id that is no page of the player's", mend));
}
