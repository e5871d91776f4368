import type { Bank, BankItem } from "../course/bank.ts";
import type { Lang } from "../course/types.ts";
import type { CourseRecords } from "./course-records.ts";
import { type Resolver, resolveAll } from "./resolve.ts";

/** The bank of a module in one language, as tests and the exam draw from it; `undefined` when it has no items. */
export function emitBank(module: string, lang: Lang, records: CourseRecords, resolver: Resolver): Bank | undefined {
  const record = records.bank(module, lang);
  const items = (record?.parts ?? []).flatMap(({ block }): BankItem[] => {
    if (block?.type !== "exercise" || block.level === undefined) return [];
    return [{ ...resolveAll(block, resolver), level: block.level }];
  });
  return items.length > 0 ? { module, lang, items } : undefined;
}
