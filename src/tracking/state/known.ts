import { itemKey, lessonKey, nextKey } from "./keys.ts";
import type { LaidBankItem, LaidItem, Layout } from "./layout.ts";

/** A layout, looked up by what states name things by. */
export interface Known {
  readonly items: ReadonlyMap<number, KnownItem>;
  /** The key of an item in a shape; `undefined`: the course has none. */
  readonly keyOf: (item: string, shape: string) => number | undefined;
  /** Lessons by the key of their id and of those that they had before: today's id. */
  readonly lessons: ReadonlyMap<number, string>;
  /** The module of a lesson, by any of its ids: its place in the layout. */
  readonly moduleOf: (lesson: string) => number | undefined;
}

export interface KnownItem {
  readonly key: number;
  readonly item: LaidItem;
  /** The lesson that shows it or, of a bank's item, whose objective it tests. */
  readonly lesson: string;
  /** Left out: a lesson shows it. */
  readonly bank?: LaidBankItem;
}

/** Looks a layout up. */
export function knownOf(layout: Layout): Known {
  const all = layout.modules.flatMap(({ lessons, bank }) => [
    ...lessons.flatMap(({ id, items }) => items.map((item) => ({ item, lesson: id }))),
    ...bank.map((item) => ({ item, lesson: item.lesson, bank: item })),
  ]);
  // Whoever shares a key with another gets the next one, by the order of ids: the same wherever they stand in the course.
  all.sort((one, other) => (one.item.id < other.item.id ? -1 : one.item.id > other.item.id ? 1 : 0));
  const items = new Map<number, KnownItem>();
  const keys = new Map<string, number>();
  for (const each of all) {
    let key = itemKey(each.item);
    while (items.has(key)) key = nextKey(key);
    items.set(key, { ...each, key });
    keys.set(`${each.item.id}\n${each.item.shape}`, key);
  }
  const lessons = new Map<number, string>();
  const modules = new Map<string, number>();
  for (const [module, { lessons: each }] of layout.modules.entries()) {
    for (const { id, aliases = [] } of each) {
      // A lesson's own id goes before another's former one.
      lessons.set(lessonKey(id), id);
      modules.set(id, module);
      for (const former of aliases) {
        if (!lessons.has(lessonKey(former))) lessons.set(lessonKey(former), id);
        if (!modules.has(former)) modules.set(former, module);
      }
    }
  }
  return {
    items,
    lessons,
    keyOf: (item, shape) => keys.get(`${item}\n${shape}`),
    moduleOf: (lesson) => modules.get(lesson),
  };
}
