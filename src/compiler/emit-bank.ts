import type { Bank, BankItem } from "../course/bank.ts";
import type { ExerciseBlock } from "../course/types.ts";
import { resolverFor } from "./emit-pictures.ts";
import type { BankRecord } from "./records.ts";
import { remembering } from "./remember.ts";
import { resolveAll } from "./resolve.ts";

/** By record, what was emitted of it, and of which resolved exercises. */
const known = new WeakMap<BankRecord, { readonly bank: Bank; readonly blocks: readonly ExerciseBlock[] }>();

/**
 * The bank of a module in one language, as tests and the exam draw from it; `undefined` when it has no items. The same object as
 * before where nothing in it has changed.
 */
export const emitBank = remembering((record: BankRecord, around): Bank | undefined => {
  const resolver = resolverFor(around);
  const blocks = record.parts.flatMap(({ block }) =>
    block?.type === "exercise" && block.level !== undefined ? [resolveAll(block, resolver)] : [],
  );
  if (blocks.length === 0) return undefined;
  const before = known.get(record);
  if (before?.blocks.length === blocks.length && before.blocks.every((block, at) => block === blocks[at]))
    return before.bank;
  const items = blocks.flatMap((block): BankItem[] => (block.level ? [{ ...block, level: block.level }] : []));
  const bank = { module: record.module, lang: record.lang, items };
  known.set(record, { bank, blocks });
  return bank;
});
