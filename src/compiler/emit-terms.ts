import type { Glossary, GlossaryTerm, Passage } from "../course/references.ts";
import type { Lang } from "../course/types.ts";
import { byLetter } from "./alphabet.ts";
import { resolverFor } from "./emit-pictures.ts";
import { entryOf } from "./glossary.ts";
import type { Manifest } from "./manifest-schema.ts";
import { placedIn } from "./placed.ts";
import type { GlossaryEntry, LessonRecord } from "./records.ts";
import { remembering, type Surroundings } from "./remember.ts";
import { resolveAll } from "./resolve.ts";

/** Where lessons mark each term: once each, where it does so first. */
export type Marks = ReadonlyMap<string, readonly Passage[]>;

/** Every term of the course in one language. `marks` are those of its modules, one after the other. */
export function glossaryOf(
  lang: Lang,
  { languages }: Manifest,
  marks: readonly Marks[],
  around: Surroundings,
): Glossary {
  const { records } = around;
  const resolver = resolverFor(around);
  const terms = (records.glossary(lang)?.entries ?? []).map((entry): GlossaryTerm => {
    const { id, term, definition } = entry;
    const twins = languages.flatMap((other) => {
      const twin = other === lang ? undefined : entryOf(records.glossary(other), id);
      return twin ? [{ lang: other, term: twin.term }] : [];
    });
    return asBefore(entry, {
      id,
      term,
      definition: resolveAll(definition, resolver),
      twins,
      marked: marks.flatMap((each) => each.get(id) ?? []),
    });
  });
  return { lang, letters: byLetter(terms, lang) };
}

/** The terms that some lessons mark. */
export function marksOf(lessons: readonly LessonRecord[], around: Surroundings): Marks {
  const marks = new Map<string, Passage[]>();
  for (const [term, passage] of lessons.flatMap((record) => marksIn(record, around))) {
    const others = marks.get(term);
    if (others) others.push(passage);
    else marks.set(term, [passage]);
  }
  return marks;
}

/** The terms that a lesson marks, each where it does so first. */
const marksIn = remembering((record: LessonRecord): readonly (readonly [string, Passage])[] => {
  const first = new Map<string, Passage>();
  for (const { part, passage } of placedIn(record)) {
    for (const reference of part.facts.references) {
      if (reference.kind === "term" && !first.has(reference.to)) first.set(reference.to, passage);
    }
  }
  return [...first];
});

const known = new WeakMap<GlossaryEntry, GlossaryTerm>();

/** The same object as before where it says the same. */
function asBefore(entry: GlossaryEntry, now: GlossaryTerm): GlossaryTerm {
  const before = known.get(entry);
  if (before && isSame(before, now)) return before;
  known.set(entry, now);
  return now;
}

/** Of two that were made of one entry. */
function isSame(one: GlossaryTerm, other: GlossaryTerm): boolean {
  return (
    one.definition === other.definition &&
    one.marked.length === other.marked.length &&
    one.marked.every((passage, at) => passage === other.marked[at]) &&
    JSON.stringify(one.twins) === JSON.stringify(other.twins)
  );
}
