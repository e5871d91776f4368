import { packOf } from "../../exercises/packs.ts";
import type { Json } from "../../learning/json.ts";
import { digitsOf, rowOf } from "./digits.ts";
import { answerWidth } from "./keys.ts";
import type { LaidItem } from "./layout.ts";

/** An answer as a state keeps it: its digits as bits, and what somebody typed. */
export interface PackedAnswer {
  /** Left out: it does not fit into digits. */
  readonly row?: string;
  /** Words, where the digits do not say all. */
  readonly typed?: readonly string[];
  /** The whole answer, where it does not fit into digits. */
  readonly whole?: Json;
}

/** Packs a stored answer. What was not stored by the kind is kept whole. `lang`: index of its language. */
export function packed(item: LaidItem, answer: Json, lang: number): PackedAnswer {
  const pack = packOf(item.kind);
  try {
    const digits = pack?.write(answer, item.frame, lang);
    const row = digits && answerWidth(item.frame) > 0 ? rowOf(digits, item.frame.radices) : undefined;
    if (row === undefined) return { whole: answer };
    const typed = pack?.typed?.(answer, item.frame, lang) ?? [];
    return typed.length > 0 ? { row, typed } : { row };
  } catch {
    // Shaped as no answer of this kind is.
    return { whole: answer };
  }
}

/** The answer of bits and typed words; `undefined` where they make none. */
export function unpacked(item: LaidItem, { row, typed, whole }: PackedAnswer, lang: number): Json | undefined {
  if (whole !== undefined) return whole;
  const pack = packOf(item.kind);
  const digits = row === undefined ? undefined : digitsOf(row, item.frame.radices);
  if (pack === undefined || digits === undefined) return undefined;
  const answer = pack.read(digits, item.frame, lang);
  return (typed && pack.retype ? pack.retype(answer, typed) : answer) as Json;
}

/** Whether its points can be other than whole. */
export function isFine({ kind, hints }: LaidItem): boolean {
  return hints !== undefined || packOf(kind)?.fine === true;
}

/** The most characters that somebody can have typed into an answer, beside its digits. */
export function mostTyped({ kind, frame }: LaidItem): number {
  return packOf(kind)?.mostTyped?.(frame) ?? 0;
}
