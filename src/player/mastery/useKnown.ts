import { useEffect, useMemo, useState } from "react";
import type { ItemRef } from "../../course/types.ts";
import { bankItems, type Known, type KnownBanks, lessonItems, modulesAnswered } from "../../learning/askable.ts";
import { type History, historyFold } from "../../learning/history.ts";
import type { CourseStore } from "../../state/course-store.ts";
import { usePlayer } from "../context.ts";
import { useFold } from "../useFold.ts";
import { useLang, type WholeCourse } from "../usePage.ts";

/** By course: what is in its banks, by revision and module. The same in every language. */
const kept = new WeakMap<CourseStore, Map<string, Promise<readonly ItemRef[] | undefined>>>();

function bankRefs(course: CourseStore, rev: string, lang: string, module: string) {
  const shelf = kept.get(course) ?? new Map<string, Promise<readonly ItemRef[] | undefined>>();
  kept.set(course, shelf);
  const key = `${rev}/${module}`;
  const known = shelf.get(key);
  if (known !== undefined) return known;
  const coming = course.bankFile(lang, module).then((bank) => {
    // Asked for again next time.
    if (bank === undefined) shelf.delete(key);
    return bank?.items.map(({ id, kind, shape, objective }): ItemRef => ({ id, kind, shape, scored: true, objective }));
  });
  shelf.set(key, coming);
  return coming;
}

/** The items that count for review and mastery, and all answers. `items` is left out until it is known what banks hold. */
export interface KnownCourse {
  readonly history: History;
  readonly items?: readonly Known[];
}

/** What there is to know of a course, and what was answered. Only banks of which something was answered are fetched. */
export function useKnown(course: WholeCourse): KnownCourse {
  return useKnownFrom(course, useFold(historyFold));
}

/** The same from answers that the caller has. */
export function useKnownFrom({ index, modules }: WholeCourse, history: History): KnownCourse {
  const { course } = usePlayer();
  const lang = useLang();
  const needed = modulesAnswered(modules, history).join(" ");
  const [banks, setBanks] = useState<KnownBanks>();

  useEffect(() => {
    let alive = true;
    const names = needed.split(" ").filter(Boolean);
    void Promise.all(names.map(async (name) => [name, await bankRefs(course, index.rev, lang, name)] as const)).then(
      (all) => alive && setBanks(new Map(all)),
    );
    return () => {
      alive = false;
    };
  }, [course, index.rev, lang, needed]);

  const known = needed === "" ? NONE : banks;
  const items = useMemo(
    () => known && [...lessonItems(modules), ...bankItems(modules, history, known)],
    [modules, history, known],
  );
  return { history, ...(items && { items }) };
}

const NONE: KnownBanks = new Map();
