import type { LessonRef, ModuleIndex } from "../course/types.ts";
import type { PageRecord } from "./records.ts";
import { type Resolver, resolveAll } from "./resolve.ts";

const known = new WeakMap<PageRecord, ModuleIndex>();

/** A module in one language, as the player gets it. The same object as before where nothing in it has changed. `undefined`: its page lacks what it must say. */
export function emitModule(
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
