import type { CourseSource } from "../course/source.ts";
import type { CourseIndex, ExerciseBlock } from "../course/types.ts";
import { kindNow, loadKinds } from "../exercises/load.ts";
import { readLate } from "../learning/events/late.ts";
import { isKnown, type StoredEvent } from "../learning/events/types.ts";
import type { AnswersParts } from "../tracking/answers.ts";

interface Wanted {
  readonly item: string;
  readonly shape: string;
  readonly lang: string;
}

/** The exercises that were answered in a session, so that it can be said what was asked. */
export function createAsked(source: CourseSource) {
  const blocks = new Map<string, ExerciseBlock>();
  const keyOf = (item: string, shape: string, lang: string) => `${lang}/${shape}/${item}`;

  const find: AnswersParts["find"] = (item, shape, lang) => {
    const block = blocks.get(keyOf(item, shape, lang));
    const kind = block && kindNow(block.kind);
    if (block === undefined || kind === undefined) return undefined;
    return { block, read: (stored) => kind.read(block.item, stored), scored: kind.scored };
  };

  const wanted = (events: readonly StoredEvent[]) =>
    events.flatMap((event): readonly Wanted[] => {
      if (isKnown(event)) return event.type === "answered" ? [event] : [];
      const late = readLate(event);
      return late?.type === "exam-submitted" ? late.data.answers.map((given) => ({ ...given, lang: late.lang })) : [];
    });

  return {
    find,
    /** Brings what these events ask for; says whether anything has come that was not there. Never rejects. */
    async prepare(events: readonly StoredEvent[], index: CourseIndex): Promise<boolean> {
      const missing = wanted(events).filter(({ item, shape, lang }) => !blocks.has(keyOf(item, shape, lang)));
      if (missing.length === 0) return false;
      const had = blocks.size;
      for (const lang of new Set(missing.map((each) => each.lang))) {
        await fill(lang, new Set(missing.map(({ item }) => item)), index).catch(() => {});
      }
      await loadKinds(new Set([...blocks.values()].map(({ kind }) => kind))).catch(() => {});
      return blocks.size > had;
    },
  };

  async function fill(lang: string, items: ReadonlySet<string>, index: CourseIndex): Promise<void> {
    const keep = (block: ExerciseBlock) => {
      if (items.has(block.id)) blocks.set(keyOf(block.id, block.shape, lang), block);
    };
    for (const { in: languages } of index.modules) {
      const { file, bank } = languages[lang] ?? {};
      if (file === undefined) continue;
      const module = await source.module(file);
      for (const lesson of module.lessons) {
        if (!lesson.items.some(({ id }) => items.has(id))) continue;
        for (const block of (await source.lesson(lesson.file)).blocks) if (block.type === "exercise") keep(block);
      }
      if (bank !== undefined && [...items].some((item) => ![...blocks.values()].some(({ id }) => id === item))) {
        for (const block of (await source.bank(bank)).items) keep(block);
      }
    }
  }
}
