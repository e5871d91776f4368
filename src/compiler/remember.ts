import type { CourseRecords } from "./course-records.ts";
import type { ContentInput } from "./input.ts";
import type { FileRecord } from "./records.ts";

/** All that one file can look up elsewhere: the other files, and the pictures. */
export interface Surroundings {
  readonly records: CourseRecords;
  readonly images: Pictures;
}

export type Pictures = Pick<ContentInput["images"], "get" | "has" | "keys">;

/** Whether a question that was asked is still answered as it was. */
type Asked = (now: Surroundings) => boolean;

/**
 * Makes `work` remember, of each file, what came of it. That is what comes of it again as long as whatever it has looked up is the same object as
 * then: after an edit, work is done anew for the file that was edited and for those that lead to it. A compiler gives the
 * same record of a text that has not changed.
 *
 * @param work looks at nothing but the record and what it is given with it. What asks for a list of the whole course is never remembered.
 */
export function remembering<Read extends FileRecord, Value>(
  work: (record: Read, around: Surroundings) => Value,
): (record: Read, around: Surroundings) => Value {
  const known = new WeakMap<Read, { readonly value: Value; readonly asked: readonly Asked[] }>();
  return (record, around) => {
    const before = known.get(record);
    if (before?.asked.every((isAsBefore) => isAsBefore(around))) return before.value;
    const asked = new Map<string, Asked>();
    const value = work(record, watched(around, asked));
    known.set(record, { value, asked: [...asked.values()] });
    return value;
  };
}

/** The same surroundings, which write down once what they are asked for. */
function watched(around: Surroundings, asked: Map<string, Asked>): Surroundings {
  const ask = <Answer>(question: string, look: (now: Surroundings) => Answer): Answer => {
    const answer = look(around);
    if (!asked.has(question)) asked.set(question, (now) => look(now) === answer);
    return answer;
  };
  return {
    records: {
      get manifest() {
        return ask("manifest", (now) => now.records.manifest);
      },
      get byPath() {
        return ask("byPath", (now) => now.records.byPath);
      },
      get lessons() {
        return ask("lessons", (now) => now.records.lessons);
      },
      get banks() {
        return ask("banks", (now) => now.records.banks);
      },
      file: (path) => ask(`file ${path}`, (now) => now.records.file(path)),
      lesson: (id, lang) => ask(`lesson ${id} ${lang}`, (now) => now.records.lesson(id, lang)),
      rank: (lesson) => ask(`rank ${lesson.path}`, (now) => now.records.rank(lesson)),
      exercise: (id, lang) => ask(`exercise ${id} ${lang}`, (now) => now.records.exercise(id, lang)),
      lessonAt: (module, id, lang) =>
        ask(`at ${module} ${id} ${lang}`, (now) => now.records.lessonAt(module, id, lang)),
      modulePage: (module, lang) => ask(`module ${module} ${lang}`, (now) => now.records.modulePage(module, lang)),
      bank: (module, lang) => ask(`bank ${module} ${lang}`, (now) => now.records.bank(module, lang)),
      coursePage: (lang) => ask(`course ${lang}`, (now) => now.records.coursePage(lang)),
      glossary: (lang) => ask(`glossary ${lang}`, (now) => now.records.glossary(lang)),
    },
    images: {
      get: (path) => ask(`picture ${path}`, (now) => now.images.get(path)),
      has: (path) => ask(`is picture ${path}`, (now) => now.images.has(path)),
      keys: () => ask("pictures", (now) => now.images).keys(),
    },
  };
}
