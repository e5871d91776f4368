import type { CourseRecords } from "../../compiler/course-records.ts";
import type { BankRecord, LessonRecord } from "../../compiler/records.ts";
import type { CalloutBlock, ExerciseBlock } from "../../course/types.ts";
import { exercisesOf, isTested } from "../coverage.ts";
import { lessonWords } from "../running-text.ts";
import { countedMinutes } from "./minutes.ts";
import { type Bar, missesOf } from "./misses.ts";

/** How easily a lesson is read. */
export interface Readable {
  /** The sentences of a lesson that are read on. */
  readonly sentences: (lesson: LessonRecord) => readonly string[];
  readonly ease: (
    sentences: readonly string[],
    lang: string,
  ) => { readonly score: number; readonly grade: string } | undefined;
}

/** How many there are of each. */
export type Counts = Readonly<Record<string, number>>;

/** What a lesson, a module or a course holds. */
export interface Holds {
  /** By language. */
  readonly words: Counts;
  /** What the lesson says it takes, and what its words and items come to. */
  readonly minutes: number;
  readonly counted: number;
  readonly objectives: number;
  /** Those that a scored exercise of their lesson asks for. */
  readonly tested: number;
  readonly items: number;
  readonly kinds: Counts;
  readonly levels: Counts;
  /** Items that ask for an objective of another lesson. */
  readonly back: number;
  readonly bank: number;
  readonly bankLevels: Counts;
  readonly dialogues: number;
  readonly activities: number;
  readonly figures: number;
  /** Notes of where something is from, by how sure we are. */
  readonly sources: Counts;
  readonly laws: number;
  /** What to do on Monday. */
  readonly mondays: number;
  /** Of a module or a course, each once. */
  readonly terms: readonly string[];
}

/** A line of the report. */
export interface Coverage extends Holds {
  readonly id: string;
  /** By language, where there is a measure. */
  readonly ease: Readonly<Record<string, { readonly score: number; readonly grade: string }>>;
  /** What misses the bar: the column, and what is missing in words. */
  readonly misses: readonly Miss[];
}

export interface Miss {
  readonly column: string;
  readonly what: string;
}

export interface CourseCoverage {
  readonly languages: readonly string[];
  readonly modules: readonly (Coverage & { readonly lessons: readonly Coverage[] })[];
  readonly total: Coverage;
}

interface Measured extends Holds {
  readonly sentences: Readonly<Record<string, readonly string[]>>;
}

/** Counts what the lessons of a course hold, in their order; `bar` is what each of them should. */
export function coverageOf(records: CourseRecords, readable: Readable, bar: Bar): CourseCoverage {
  const manifest = records.manifest?.value;
  const languages = [...new Set(manifest?.languages ?? [])];
  const finish = (id: string, { sentences, ...holds }: Measured): Coverage => {
    const eases = languages.flatMap((lang) => {
      const found = readable.ease(sentences[lang] ?? [], lang);
      return found ? [[lang, found] as const] : [];
    });
    return { id, ...holds, ease: Object.fromEntries(eases), misses: [] };
  };
  const all: Measured[] = [];
  const modules = (manifest?.modules ?? []).map((module) => {
    const measured = module.lessons.flatMap((id) => {
      const found = languages.flatMap((lang) => records.lessonAt(module.id, id, lang) ?? []);
      return found[0] ? [{ id, each: measure(found[0], found, records.banks, readable) }] : [];
    });
    const lessons = measured.map(({ id, each }, index) => {
      const line = finish(id, each);
      return { ...line, misses: missesOf(line, languages, bar, all.length + index === 0) };
    });
    all.push(...measured.map(({ each }) => each));
    return { ...finish(module.id, sum(measured.map(({ each }) => each))), lessons };
  });
  return { languages, modules, total: finish("total", sum(all)) };
}

/** What the languages have alike is counted in the first. */
function measure(
  first: LessonRecord,
  all: readonly LessonRecord[],
  banks: readonly BankRecord[],
  readable: Readable,
): Measured {
  const items = itemsOf(first);
  const bank = banks.filter(({ lang }) => lang === first.lang).flatMap(itemsOf);
  const own = bank.filter(({ objective }) => objective.lesson === first.id);
  const objectives = first.front?.value.objectives.map(({ id }) => id) ?? [];
  const blocks = first.parts.flatMap(({ block }) => block ?? []);
  const callouts = blocks.filter((block): block is CalloutBlock => block.type === "callout");
  const exercises = exercisesOf(first);
  const references = first.parts.flatMap(({ facts }) => facts.references);
  return {
    sentences: Object.fromEntries(all.map((record) => [record.lang, readable.sentences(record)])),
    words: Object.fromEntries(all.map((record) => [record.lang, lessonWords(record)])),
    minutes: first.front?.value.minutes ?? 0,
    counted: countedMinutes(first),
    objectives: objectives.length,
    tested: objectives.filter((id) => isTested(exercises, { lesson: first.id, id })).length,
    items: items.length,
    kinds: tally(items.map(({ kind }) => kind)),
    levels: tally(items.flatMap(({ level }) => level ?? [])),
    back: items.filter(({ objective }) => objective.lesson !== first.id).length,
    bank: own.length,
    bankLevels: tally(own.flatMap(({ level }) => level ?? [])),
    dialogues: items.filter(({ kind }) => kind === "dialogue").length,
    activities: blocks.filter(({ type }) => type === "activity").length,
    figures: blocks.filter(({ type }) => type === "figure").length,
    sources: tally(callouts.flatMap(({ sure }) => sure ?? [])),
    laws: callouts.filter(({ kind }) => kind === "law").length,
    mondays: callouts.filter(({ kind }) => kind === "monday").length,
    terms: [...new Set(references.flatMap((each) => (each.kind === "term" ? [each.to] : [])))],
  };
}

function itemsOf({ parts }: LessonRecord | BankRecord): ExerciseBlock[] {
  return parts.flatMap(({ block }) => (block?.type === "exercise" ? [block] : []));
}

function tally(names: readonly string[]): Counts {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function sum(all: readonly Measured[]): Measured {
  const add = (count: (each: Measured) => number) => all.reduce((total, each) => total + count(each), 0);
  const join = (counts: (each: Measured) => Counts) => {
    const names = [...new Set(all.flatMap((each) => Object.keys(counts(each))))];
    return Object.fromEntries(names.map((name) => [name, add((each) => counts(each)[name] ?? 0)]));
  };
  const langs = [...new Set(all.flatMap(({ sentences }) => Object.keys(sentences)))];
  return {
    sentences: Object.fromEntries(langs.map((lang) => [lang, all.flatMap(({ sentences }) => sentences[lang] ?? [])])),
    words: join(({ words }) => words),
    minutes: add(({ minutes }) => minutes),
    counted: add(({ counted }) => counted),
    objectives: add(({ objectives }) => objectives),
    tested: add(({ tested }) => tested),
    items: add(({ items }) => items),
    kinds: join(({ kinds }) => kinds),
    levels: join(({ levels }) => levels),
    back: add(({ back }) => back),
    bank: add(({ bank }) => bank),
    bankLevels: join(({ bankLevels }) => bankLevels),
    dialogues: add(({ dialogues }) => dialogues),
    activities: add(({ activities }) => activities),
    figures: add(({ figures }) => figures),
    sources: join(({ sources }) => sources),
    laws: add(({ laws }) => laws),
    mondays: add(({ mondays }) => mondays),
    terms: [...new Set(all.flatMap(({ terms }) => terms))],
  };
}
