import type { CourseRecords, CourseReport } from "./course-records.ts";
import type { Manifest } from "./manifest-schema.ts";
import { didYouMean, nearest, quote, unexpected } from "./message.ts";
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
