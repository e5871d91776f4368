import { useEffect, useMemo, useRef, useState } from "react";
import type { Bank } from "../../course/bank.ts";
import { homesIn } from "../../learning/passed.ts";
import { usePlayer } from "../../player/context.ts";
import { useLang, type WholeCourse } from "../../player/usePage.ts";

/** How many questions there are for a test over some lessons. `known` is left out until they are counted. */
export interface Stock {
  readonly known?: number;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Counts what the banks hold for these lessons. Banks come when a test is wanted, and only those that are needed. */
export function useStock({ index, modules }: WholeCourse, lessons: readonly string[], wanted: boolean): Stock {
  const { course } = usePlayer();
  const lang = useLang();
  const home = useMemo(() => homesIn(modules), [modules]);
  const asked = useRef(new Set<string>());
  const [banks, setBanks] = useState<Readonly<Record<string, Bank | "failed">>>({});
  const needed = index.modules
    .filter((module) => module.lessons.some((id) => lessons.includes(id)))
    .flatMap((module) => (module.in[lang]?.bank === undefined ? [] : [module.id]));
  const list = needed.join(" ");

  useEffect(() => {
    if (!wanted) return;
    for (const id of list.split(" ").filter((each) => each !== "")) {
      // The same questions in every language: they are counted once.
      if (asked.current.has(id)) continue;
      asked.current.add(id);
      void course.bankFile(lang, id).then((bank) => {
        setBanks((there) => ({ ...there, [id]: bank ?? "failed" }));
      });
    }
  }, [course, lang, list, wanted]);

  const there = needed.map((id) => banks[id]);
  const failed = there.includes("failed");
  const counted = there.flatMap((bank) => (bank === undefined || bank === "failed" ? [] : bank.items));
  const known = counted.filter(({ objective }) => lessons.includes(home(objective.lesson)?.lesson ?? "")).length;
  return {
    ...(!there.includes(undefined) && !failed && { known }),
    failed,
    retry() {
      const lost = Object.keys(banks).filter((id) => banks[id] === "failed");
      for (const id of lost) asked.current.delete(id);
      setBanks((all) => Object.fromEntries(Object.entries(all).filter(([id]) => !lost.includes(id))));
    },
  };
}
