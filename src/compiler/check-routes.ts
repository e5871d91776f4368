import type { CourseRecords, CourseReport } from "./course-records.ts";
import type { Manifest } from "./manifest-schema.ts";
import { allOf, didYouMean, nearest, quote, unexpected } from "./message.ts";
import { isNeededFor, requiredLessons, requirementsOf } from "./requirements.ts";
import type { YamlValue } from "./yaml.ts";

/** Every route has a title in every language, and every title is of a route. */
export function checkRoutes(records: CourseRecords, manifest: YamlValue<Manifest>, report: CourseReport): void {
  const routes = Object.keys(manifest.value.routes ?? {});
  for (const lang of new Set(manifest.value.languages)) {
    const page = records.coursePage(lang);
    if (!page?.front) continue;
    const titled = Object.keys(page.front.value.routes ?? {});
    const unknown = titled.filter((id) => !routes.includes(id));
    const untitled = routes.filter((id) => !titled.includes(id));
    for (const id of unknown) {
      const mend = didYouMean(id, untitled, "add it to `routes` in course.yaml, or remove its title");
      const message = unexpected(`title of the route ${quote(id)}`, "a route of course.yaml", mend);
      report(page.path, "route-unknown", page.front.keyAt(["routes", id]), message);
    }
    // A misspelt name is one problem, not two.
    const meant = unknown.map((id) => nearest(id, untitled));
    for (const id of untitled.filter((each) => !meant.includes(each))) {
      const mend = `write \`routes: { ${id}: { title: … } }\` in the front matter of ${page.path}`;
      const message = unexpected(`route ${quote(id)} without a title in ${quote(lang)}`, "one in each language", mend);
      report("course.yaml", "route-title", manifest.keyAt(["routes", id]), message);
    }
  }
}

/** Whoever takes a route must find nothing locked on it: what a lesson waits for comes before it. */
export function checkRouteLocks(manifest: YamlValue<Manifest>, report: CourseReport): void {
  for (const [id, lessons] of Object.entries(manifest.value.routes ?? {})) {
    for (const [index, lesson] of lessons.entries()) {
      const before = lessons.slice(0, index);
      const needed = requiredLessons(requirementsOf(lesson, manifest.value), manifest.value);
      const missing = needed.filter((each) => !before.includes(each));
      // What waits for itself has been told of.
      if (missing.length === 0 || isNeededFor(lesson, lesson, manifest.value)) continue;
      const message = unexpected(
        `locked lesson ${quote(lesson)}`,
        `${allOf(missing)} before it on the route`,
        "take that in, or leave this out",
      );
      report("course.yaml", "route-locked", manifest.at(["routes", id, index]), message, "warning");
    }
  }
}
