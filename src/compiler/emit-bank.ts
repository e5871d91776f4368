import type { Bank, BankItem } from "../course/bank.ts";
import type { ExerciseBlock, Lang } from "../course/types.ts";
import type { CourseRecords } from "./course-records.ts";
import type { BankRecord } from "./records.ts";
import { type Resolver, resolveAll } from "./resolve.ts";

/** By record, what was emitted of it, and of which resolved exercises. */
const known = new WeakMap<BankRecord, { readonly bank: Bank; readonly blocks: readonly ExerciseBlock[] }>();

/**
 * The bank of a module in one language, as tests and the exam draw from it; `undefined` when it has no items. The same object as
 * before where nothing in it has changed.
 */
export function emitBank(module: string, lang: Lang, records: CourseRecords, resolver: Resolver): Bank | undefined {
  const record = records.bank(module, lang);
  const blocks = (record?.parts ?? []).flatMap(({ block }) =>
    block?.type === "exercise" && block.level !== undefined ? [resolveAll(block, resolver)] : [],
  );
  if (record === undefined || blocks.length === 0) return undefined;
  const before = known.get(record);
  if (before?.blocks.length === blocks.length && before.blocks.every((block, at) => block === blocks[at]))
    return before.bank;
  const items = blocks.flatMap((block): BankItem[] => (block.level ? [{ ...block, level: block.level }] : []));
  const bank = { module, lang, items };
  known.set(record, { bank, blocks });
  return bank;
}
