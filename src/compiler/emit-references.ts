import type { GlossaryTerm, Passage, References, SourceNote, SourcesOfModule } from "../course/references.ts";
import type { CalloutBlock, Lang } from "../course/types.ts";
import { byLetter } from "./alphabet.ts";
import type { CourseRecords } from "./course-records.ts";
import type { Manifest } from "./manifest-schema.ts";
import type { Part } from "./part.ts";
import { type Resolver, resolveAll } from "./resolve.ts";

/**
 * What is gathered from a course in one language for pages of their own. What it has none of is left out. The words
 * of its passages come lesson by lesson (`emit-passages.ts`).
 */
export function emitReferences(
  lang: Lang,
  manifest: Manifest,
  records: CourseRecords,
  resolver: Resolver,
): Partial<Omit<References, "passages">> {
  const passages = passagesIn(lang, manifest, records);
  const terms = termsOf(lang, manifest, records, passages, resolver);
  const modules = sourcesOf(lang, manifest, records, passages, resolver);
  return {
    ...(terms.length > 0 && { glossary: { lang, letters: byLetter(terms, lang) } }),
    ...(modules.length > 0 && { sources: { lang, modules } }),
  };
}

/** A part of a lesson, and the passage that it stands in. */
interface Placed {
  readonly part: Part;
  readonly passage: Passage;
}

/** All parts of all lessons, in the order of the course. */
function passagesIn(lang: Lang, manifest: Manifest, records: CourseRecords): readonly Placed[] {
  return manifest.modules.flatMap(({ id: module, lessons }) =>
    lessons.flatMap((lesson) => {
      const record = records.lessonAt(module, lesson, lang);
      let passage: Passage = { module, lesson, title: record?.front?.value.title ?? "" };
      return (record?.parts ?? []).map((part) => {
        if (part.block?.type === "prose" && part.block.heading !== undefined) {
          const { id, text } = part.block.heading;
          passage = { ...passage, section: { id, title: text } };
        }
        return { part, passage };
      });
    }),
  );
}

function termsOf(
  lang: Lang,
  { languages }: Manifest,
  records: CourseRecords,
  passages: readonly Placed[],
  resolver: Resolver,
): GlossaryTerm[] {
  const marks = new Map<string, Map<string, Passage>>();
  for (const { part, passage } of passages) {
    for (const reference of part.facts.references) {
      if (reference.kind !== "term") continue;
      const marked = marks.get(reference.to) ?? new Map<string, Passage>();
      if (!marked.has(passage.lesson)) marked.set(passage.lesson, passage);
      marks.set(reference.to, marked);
    }
  }
  return (records.glossary(lang)?.entries ?? []).map(({ id, term, definition }) => {
    const twins = languages.flatMap((other) => {
      const twin = other === lang ? undefined : records.glossary(other)?.entries.find((entry) => entry.id === id);
      return twin ? [{ lang: other, term: twin.term }] : [];
    });
    const marked = [...(marks.get(id)?.values() ?? [])];
    return { id, term, definition: resolveAll(definition, resolver), twins, marked };
  });
}

function sourcesOf(
  lang: Lang,
  { modules }: Manifest,
  records: CourseRecords,
  passages: readonly Placed[],
  resolver: Resolver,
): SourcesOfModule[] {
  const notes = new Map<string, SourceNote[]>();
  for (const { part, passage } of passages) {
    if (!isSource(part.block)) continue;
    const note = { note: resolveAll(part.block, resolver), passage };
    const others = notes.get(passage.lesson);
    if (others) others.push(note);
    else notes.set(passage.lesson, [note]);
  }
  return modules.flatMap(({ id, lessons: ids }) => {
    const lessons = ids.flatMap((lesson) => {
      const own = notes.get(lesson) ?? [];
      const [first] = own;
      return first ? [{ id: lesson, title: first.passage.title, notes: own }] : [];
    });
    const title = records.modulePage(id, lang)?.front?.value.title ?? "";
    return lessons.length > 0 ? [{ id, title, lessons }] : [];
  });
}

function isSource(block: Part["block"]): block is CalloutBlock {
  return block?.type === "callout" && (block.kind === "evidence" || block.kind === "law");
}
