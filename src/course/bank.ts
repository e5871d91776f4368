import type { Level } from "./plan.ts";
import type { ExerciseBlock, Lang } from "./types.ts";

/** A module's bank in one language: items that no lesson shows. Tests and the exam draw from it. */
export interface Bank {
  readonly module: string;
  readonly lang: Lang;
  readonly items: readonly BankItem[];
}

/** In a bank every item has its level. */
export type BankItem = ExerciseBlock & { readonly level: Level };
