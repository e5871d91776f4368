import { oncePer } from "../base/once-per.ts";
import type { Glossary, GlossaryTerm, ReferenceName } from "../course/references.ts";
import type { Lang } from "../course/types.ts";
import type { EmittedModule } from "./emit-module.ts";
import { glossaryOf } from "./emit-terms.ts";
import type { Manifest } from "./manifest-schema.ts";
import type { Surroundings } from "./remember.ts";
import { joined, type Written, written } from "./written.ts";

/**
 * What is gathered from a course in one language for pages of their own. What it has none of is left out.
 *
 * @param modules of that language, in the order of the course
 */
export function emitReferences(
  lang: Lang,
  manifest: Manifest,
  modules: readonly EmittedModule[],
  around: Surroundings,
): Partial<Record<ReferenceName, Written>> {
  const gathered = modules.map((module) => module.gathered);
  const marks = gathered.map((each) => each.marks);
  const { letters } = glossaryOf(lang, manifest, marks, around);
  const sources = gathered.flatMap((each) => each.sources ?? []);
  const passages = gathered.flatMap((each) => each.passages);
  return {
    ...(letters.length > 0 && { glossary: glossaryWritten({ lang, letters }) }),
    ...(sources.length > 0 && { sources: joined(`{"lang":${JSON.stringify(lang)},"modules":[`, sources, "]}") }),
    passages: joined(`{"lang":${JSON.stringify(lang)},"lessons":[`, passages, "]}"),
  };
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
