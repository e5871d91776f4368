import type { Bank } from "../course/bank.ts";
import type { Lesson, LessonRef, ModuleIndex } from "../course/types.ts";
import { emitBank } from "./emit-bank.ts";
import { emitLesson, lessonRef } from "./emit-lesson.ts";
import { passagesOf } from "./emit-passages.ts";
import { resolverFor } from "./emit-pictures.ts";
import { lessonRequirements } from "./emit-plan.ts";
import { sourcesOf } from "./emit-sources.ts";
import { type Marks, marksOf } from "./emit-terms.ts";
import type { PageRecord } from "./records.ts";
import { remembering, type Surroundings } from "./remember.ts";
import { type Resolver, resolveAll } from "./resolve.ts";
import { addressed, type Written, written } from "./written.ts";

/** What becomes of a module in one language. */
export interface EmittedModule {
  readonly index: ModuleIndex;
  /** The index's address. */
  readonly file: string;
  /** In their order, each with its address. */
  readonly lessons: readonly (readonly [file: string, lesson: Lesson])[];
  readonly bank?: { readonly file: string; readonly bank: Bank };
  /** The JSON of all of these by address. */
  readonly files: readonly (readonly [address: string, json: string])[];
  /** What pages tell that gather the whole course. */
  readonly gathered: {
    readonly marks: Marks;
    /** Absent where there are none. */
    readonly sources?: Written;
    readonly passages: readonly Written[];
  };
}

/**
 * A module in one language, as the player gets it: the same object as before where nothing in it has changed. `undefined`: it
 * lacks a lesson or what its page must say.
 */
export const emitModule = remembering((page: PageRecord, around): EmittedModule | undefined => {
  const { lang } = page;
  const { records } = around;
  const manifest = records.manifest?.value;
  const module = manifest?.modules.find(({ id }) => id === page.module);
  if (!manifest || !module) return undefined;
  const { id } = module;
  const own = module.lessons.flatMap((name) => {
    const record = records.lessonAt(id, name, lang);
    const lesson = record && emitLesson(record, around);
    return lesson ? [{ record, lesson, at: addressed("lessons", `${name}.${lang}`, written(lesson)) }] : [];
  });
  if (own.length < module.lessons.length) return undefined;
  const refs = own.map(({ record, lesson, at: [file] }) =>
    lessonRef(record, lesson, file, lessonRequirements(lesson.id, manifest, records)),
  );
  const index = indexOf(page, id, refs, resolverFor(around));
  if (!index) return undefined;
  const indexAt = addressed("modules", `${id}.${lang}`, written(index));
  const bank = bankOf(id, lang, around);
  const read = own.map(({ record }) => record);
  const sources = sourcesOf(index, read, around);
  return {
    index,
    file: indexAt[0],
    lessons: own.map(({ lesson, at: [file] }) => [file, lesson]),
    files: [...own.map(({ at }) => at), indexAt, ...(bank ? [bank.at] : [])],
    ...(bank && { bank: { file: bank.at[0], bank: bank.bank } }),
    gathered: {
      marks: marksOf(read, around),
      ...(sources && { sources }),
      passages: own.map(({ lesson }) => written(passagesOf(lesson))),
    },
  };
});

function bankOf(module: string, lang: string, around: Surroundings) {
  const questions = around.records.bank(module, lang);
  const bank = questions && emitBank(questions, around);
  return bank && { bank, at: addressed("banks", `${module}.${lang}`, written(bank)) };
}

const known = new WeakMap<PageRecord, ModuleIndex>();

/** The same object as before where it says the same. */
function indexOf(
  page: PageRecord,
  id: string,
  lessons: readonly LessonRef[],
  resolver: Resolver,
): ModuleIndex | undefined {
  if (!page.front) return undefined;
  const why = resolveAll(page.prose, resolver);
  const before = known.get(page);
  if (before?.why === why && isOneList(before.lessons, lessons)) return before;
  const { title, summary } = page.front.value;
  const index = { id, lang: page.lang, title, summary, why, lessons };
  known.set(page, index);
  return index;
}

const isOneList = (some: readonly unknown[], others: readonly unknown[]) =>
  some.length === others.length && some.every((each, at) => each === others[at]);
