import type { Rules } from "./contract.ts";
import { rules as dialogueRules } from "./dialogue/grade.ts";
import { pack as dialogue } from "./dialogue/pack.ts";
import { rules as estimateRules } from "./estimate/grade.ts";
import { pack as estimate } from "./estimate/pack.ts";
import { rules as fillRules } from "./fill/grade.ts";
import { pack as fill } from "./fill/pack.ts";
import { rules as labelRules } from "./label/grade.ts";
import { pack as label } from "./label/pack.ts";
import { rules as matchRules } from "./match/grade.ts";
import { pack as match } from "./match/pack.ts";
import { rules as multipleRules } from "./multiple/grade.ts";
import { pack as multiple } from "./multiple/pack.ts";
import { rules as orderRules } from "./order/grade.ts";
import { pack as order } from "./order/pack.ts";
import type { Pack } from "./pack.ts";
import { rules as rateRules } from "./rate/grade.ts";
import { pack as rate } from "./rate/pack.ts";
import { rules as reflectRules } from "./reflect/grade.ts";
import { pack as reflect } from "./reflect/pack.ts";
import type { ExerciseKind } from "./registry.ts";
import { earned } from "./score.ts";
import { rules as singleRules } from "./single/grade.ts";
import { pack as single } from "./single/pack.ts";
import { rules as sortRules } from "./sort/grade.ts";
import { pack as sort } from "./sort/pack.ts";

/** A kind's pack without its own types: an item or an answer reaches it under the kind's own name alone, through the kind's `read`. */
export type AnyPack = Pack<unknown, unknown>;

/** How each kind's answers become digits. A kind that is missing here does not compile. */
export const packs = {
  single,
  multiple,
  order,
  match,
  sort,
  fill,
  label,
  estimate,
  reflect,
  rate,
  dialogue,
} as const satisfies Record<ExerciseKind, unknown>;

/** The pack of a kind; `undefined`: this program does not have it. */
export function packOf(kind: string): AnyPack | undefined {
  return Object.hasOwn(packs, kind) ? (packs[kind as ExerciseKind] as unknown as AnyPack) : undefined;
}

const rules = {
  single: singleRules,
  multiple: multipleRules,
  order: orderRules,
  match: matchRules,
  sort: sortRules,
  fill: fillRules,
  label: labelRules,
  estimate: estimateRules,
  reflect: reflectRules,
  rate: rateRules,
  dialogue: dialogueRules,
} as const satisfies Record<ExerciseKind, unknown>;

/** The most points that an item of a kind can earn: what `score.max` of its answers is. */
export function mostPoints(kind: ExerciseKind, item: unknown): number {
  const one = rules[kind] as unknown as Rules<unknown, unknown>;
  return earned(one, item, one.start(item, [])).max;
}
