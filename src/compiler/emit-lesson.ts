import type { Requirement } from "../course/plan.ts";
import type { ActivityRef, Block, ItemRef, Lesson, LessonRef, ReachedObjective, TermEntry } from "../course/types.ts";
import type { CourseRecords } from "./course-records.ts";
import { resolverFor } from "./emit-pictures.ts";
import { entryOf } from "./glossary.ts";
import { compiledWords } from "./prose.ts";
import type { LessonRecord } from "./records.ts";
import { remembering, type Surroundings } from "./remember.ts";
import { type Resolver, resolveAll } from "./resolve.ts";

const known = new WeakMap<LessonRecord, Lesson>();

/** One lesson in one language, as the player gets it. The same object as before where nothing in it has changed. */
export const emitLesson = remembering((record: LessonRecord, around): Lesson | undefined => {
  const before = known.get(record);
  const lesson = lessonOf(record, around);
  if (lesson === undefined || (before !== undefined && isSame(before, lesson))) return before;
  known.set(record, lesson);
  return lesson;
});

/** Of two that were emitted of one record. What else a lesson has comes from that alone. */
function isSame(one: Lesson, other: Lesson): boolean {
  const isOneList = (some: readonly unknown[], others: readonly unknown[]) =>
    some.length === others.length && some.every((each, at) => each === others[at]);
  const beside = ({ reached, terms }: Lesson) => JSON.stringify([reached, terms]);
  return isOneList(one.blocks, other.blocks) && beside(one) === beside(other);
}

function lessonOf(record: LessonRecord, around: Surroundings): Lesson | undefined {
  const resolver = resolverFor(around);
  const { front, id, lang, module, parts } = record;
  if (!front) return undefined;
  const blocks = parts.flatMap((part): Block[] => (part.block ? [resolveAll(part.block, resolver)] : []));
  const { title, summary = firstSentence(blocks), minutes, objectives } = front.value;
  return {
    id,
    module,
    lang,
    title,
    summary,
    minutes,
    objectives: objectives.map(({ id: objective, skill, text }) => ({ id: objective, ...(skill && { skill }), text })),
    reached: reachedBy(record, around.records),
    blocks,
    terms: termsOf(record, around.records, resolver),
  };
}

/** The player has no other lesson's objectives at hand, and none of another module. */
function reachedBy({ id, lang, parts }: LessonRecord, records: CourseRecords): ReachedObjective[] {
  const found = new Map<string, ReachedObjective>();
  for (const { exercise } of parts) {
    const objective = exercise?.block?.objective;
    if (!objective || objective.lesson === id) continue;
    const there = records.lesson(objective.lesson, lang);
    const text = there?.front?.value.objectives.find((each) => each.id === objective.id)?.text;
    if (!there?.front || text === undefined) continue;
    const { module } = there;
    found.set(`${objective.lesson}/${objective.id}`, { ...objective, text, module, title: there.front.value.title });
  }
  return [...found.values()];
}

const refs = new WeakMap<Lesson, LessonRef>();

/** What a module's index says of a lesson. The same object as before where it says the same. */
export function lessonRef(
  record: LessonRecord,
  lesson: Lesson,
  file: string,
  requires: readonly Requirement[],
): LessonRef {
  const before = refs.get(lesson);
  const isWaiting = requires.length > 0 || before?.requires !== undefined;
  const isAsBefore = () => JSON.stringify(before?.requires ?? []) === JSON.stringify(requires);
  if (before?.file === file && (!isWaiting || isAsBefore())) return before;
  const ref = readRef(record, lesson, file, requires);
  refs.set(lesson, ref);
  return ref;
}

function readRef(record: LessonRecord, lesson: Lesson, file: string, requires: readonly Requirement[]): LessonRef {
  const { id, title, summary, minutes, objectives } = lesson;
  const aliases = record.front?.value.aliases ?? [];
  return {
    id,
    aliases,
    title,
    summary,
    minutes,
    objectives,
    items: itemsOf(record),
    activities: activitiesOf(record),
    file,
    ...(requires.length > 0 && { requires }),
  };
}

function itemsOf(record: LessonRecord): ItemRef[] {
  return record.parts.flatMap(({ block, exercise }) => {
    if (block?.type !== "exercise" || !exercise) return [];
    const { id, kind, shape, objective } = block;
    const { scored, alone } = exercise;
    return [{ id, kind, shape, scored, objective, ...(scored && alone && { alone }) }];
  });
}

function activitiesOf({ parts }: LessonRecord): ActivityRef[] {
  return parts.flatMap(({ block }) => {
    if (block?.type !== "activity") return [];
    const { id, kind, title } = block;
    return [{ id, kind, ...(title && { title }) }];
  });
}

function termsOf({ lang, parts }: LessonRecord, records: CourseRecords, resolver: Resolver): TermEntry[] {
  const glossary = records.glossary(lang);
  const references = parts.flatMap((part) => part.facts.references);
  const ids = new Set(references.flatMap((reference) => (reference.kind === "term" ? [reference.to] : [])));
  return [...ids].flatMap((id) => {
    const entry = entryOf(glossary, id);
    return entry ? [{ id, term: entry.term, definition: resolveAll(entry.definition, resolver) }] : [];
  });
}

/** A lesson without `summary` is summed up by how it begins. */
function firstSentence(blocks: readonly Block[]): string {
  const prose = blocks.find((block) => block.type === "prose" && block.prose.children.length > 0);
  const [paragraph] = prose?.type === "prose" ? prose.prose.children : [];
  const words = compiledWords(paragraph).join("").replace(/\s+/gu, " ").trim();
  return /^.+?[.!?…](?=\s|$)/u.exec(words)?.[0] ?? words;
}
