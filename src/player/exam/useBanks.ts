import { useCallback, useEffect, useState } from "react";
import type { Bank } from "../../course/bank.ts";
import { usePlayer } from "../context.ts";
import { loadWhy } from "../exercise/WhyPlace.tsx";
import { loadCode } from "../lesson/code.ts";
import { useLang } from "../usePage.ts";
import type { BankItems } from "./paper.ts";
import type { ExamPlan } from "./plan.ts";

/** Banks, and the code that draws their items. While another language's come, the former's stay. */
export interface Banks {
  readonly banks?: readonly Bank[];
  readonly items?: BankItems;
  readonly failed: boolean;
  readonly retry: () => void;
}

interface Arrived {
  readonly lang: string;
  readonly banks: readonly Bank[];
  readonly items: BankItems;
}

/** Brings the banks that a test draws from, in the language of the address, and again when the network is back. */
export function useBanks({ modules }: ExamPlan): Banks {
  const { course } = usePlayer();
  const lang = useLang();
  const [arrived, setArrived] = useState<Arrived>();
  const [failed, setFailed] = useState(false);
  const names = modules
    .filter((module) => module.in[lang]?.bank !== undefined)
    .map(({ id }) => id)
    .join(" ");

  const load = useCallback(async (): Promise<void> => {
    try {
      const loaded = await Promise.all(names.split(" ").map((module) => course.bankFile(lang, module)));
      const banks = loaded.filter((bank) => bank !== undefined);
      if (banks.length < loaded.length) throw new Error("A bank could not be had");
      const all = banks.flatMap(({ items }) => items);
      await Promise.all([loadCode(all), loadWhy()]);
      setArrived({ lang, banks, items: new Map(all.map((item) => [item.id, item])) });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [course, lang, names]);

  useEffect(() => {
    void load();
    const again = () => void load();
    addEventListener("online", again);
    return () => removeEventListener("online", again);
  }, [load]);

  return { ...(arrived && { banks: arrived.banks, items: arrived.items }), failed, retry: () => void load() };
}
