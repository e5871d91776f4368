import type { CourseRecords, CourseReport } from "./course-records.ts";
import type { Manifest } from "./manifest-schema.ts";
import { didYouMean, nearest, quote, unexpected } from "./message.ts";
import type { YamlValue } from "./yaml.ts";

/** Whoever names one skill names them all, in every language: what is mastered is shown by skill. Every name is of a skill. */
export function checkSkills(records: CourseRecords, manifest: YamlValue<Manifest>, report: CourseReport): void {
  const skills = manifest.value.skills ?? [];
  const pages = [...new Set(manifest.value.languages)].flatMap((lang) => {
    const page = records.coursePage(lang);
    return page?.front ? [{ lang, path: page.path, front: page.front }] : [];
  });
  const anyNamed = pages.some(({ front }) => front.value.skills !== undefined);
  for (const { lang, path, front } of anyNamed ? pages : []) {
    const named = Object.keys(front.value.skills ?? {});
    const unnamed = skills.filter((id) => !named.includes(id));
    const unknown = named.filter((id) => !skills.includes(id));
    for (const id of unknown) {
      const mend = didYouMean(id, unnamed, "add it to `skills` in course.yaml, or remove its name");
      const message = unexpected(`name of the skill ${quote(id)}`, "a skill of course.yaml", mend);
      report(path, "skill-unknown", front.keyAt(["skills", id]), message);
    }
    // A misspelt skill is one problem, not two.
    const meant = unknown.map((id) => nearest(id, unnamed));
    for (const id of unnamed.filter((each) => !meant.includes(each))) {
      const mend = `write \`skills: { ${id}: … }\` in the front matter of ${path}`;
      const message = unexpected(`skill ${quote(id)} without a name in ${quote(lang)}`, "one in each language", mend);
      report("course.yaml", "skill-name", manifest.at(["skills", skills.indexOf(id)]), message);
    }
  }
}
