import { oncePer } from "../base/once-per.ts";
import type { Glossary, GlossaryTerm, ReferenceName, Sources, SourcesOfModule } from "../course/references.ts";
import type { Lang, Lesson } from "../course/types.ts";
import { passagesOf } from "./emit-passages.ts";
import { sourcesIn } from "./emit-sources.ts";
import { glossaryOf } from "./emit-terms.ts";
import type { Manifest } from "./manifest-schema.ts";
import type { Surroundings } from "./remember.ts";
import { joined, type Written, written } from "./written.ts";

/**
 * What is gathered from a course in one language for pages of their own. What it has none of is left out.
 *
 * @param lessons of that language, in the order of the course
 */
export function emitReferences(
  lang: Lang,
  manifest: Manifest,
  lessons: readonly Lesson[],
  around: Surroundings,
): Partial<Record<ReferenceName, Written>> {
  const { letters } = glossaryOf(lang, manifest, around);
  const { modules } = sourcesOf(lang, manifest, around);
  return {
    ...(letters.length > 0 && { glossary: glossaryWritten({ lang, letters }) }),
    ...(modules.length > 0 && { sources: sourcesWritten({ lang, modules }) }),
    passages: joined(`{"lang":${JSON.stringify(lang)},"lessons":[`, lessons.map(passagesOf).map(written), "]}"),
  };
}

/** The notes of all lessons that have some. */
function sourcesOf(lang: Lang, manifest: Manifest, around: Surroundings): Sources {
  const modules = manifest.modules.flatMap(({ id, lessons: ids }): SourcesOfModule[] => {
    const lessons = ids.flatMap((lesson) => {
      const record = around.records.lessonAt(id, lesson, lang);
      const own = record && sourcesIn(record, around);
      return own ? [own] : [];
    });
    const title = around.records.modulePage(id, lang)?.front?.value.title ?? "";
    return lessons.length > 0 ? [{ id, title, lessons }] : [];
  });
  return { lang, modules };
}

function glossaryWritten({ lang, letters }: Glossary): Written {
  const each = letters.map(({ letter, terms }) =>
    joined(`{"letter":${JSON.stringify(letter)},"terms":[`, terms.map(termWritten), "]}"),
  );
  return joined(`{"lang":${JSON.stringify(lang)},"letters":[`, each, "]}");
}

/** A term can be marked in every lesson of a course. */
const termWritten = oncePer(({ marked, ...term }: GlossaryTerm): Written => {
  const { json } = written(term);
  return joined(`${json.slice(0, -1)},"marked":[`, marked.map(written), "]}");
});

function sourcesWritten({ lang, modules }: Sources): Written {
  const each = modules.map(({ id, title, lessons }) =>
    joined(`{"id":${JSON.stringify(id)},"title":${JSON.stringify(title)},"lessons":[`, lessons.map(written), "]}"),
  );
  return joined(`{"lang":${JSON.stringify(lang)},"modules":[`, each, "]}");
}
