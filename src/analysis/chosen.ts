import type { GivenAnswer } from "../assignment/result.ts";
import type { ItemStats } from "./items.ts";

/** What was answered to one question: each answer with how many gave it, the most frequent first. */
type Chosen = ItemStats["chosen"];

/** How many people chose each of so many options; `undefined` if some answer is no option, and no list of options. */
export function optionCounts(chosen: Chosen, options: number): readonly number[] | undefined {
  const counts = Array<number>(options).fill(0);
  for (const { given, n } of chosen) {
    const indexes = Array.isArray(given.answer) ? new Set<unknown>(given.answer) : [given.answer];
    for (const index of indexes) {
      if (typeof index !== "number" || counts[index] === undefined) return undefined;
      counts[index] += n;
    }
  }
  return counts;
}

/** A part of an answer, as kinds account for a score: what it earned, and what it could. */
interface Part {
  readonly of: number;
  readonly points: number;
  readonly most: number;
}

/** Where points were lost: in which part, by how many, and the most frequent answer that lost them there. */
export interface Lost<Entry extends Part> {
  readonly entry: Entry;
  readonly n: number;
  readonly given: GivenAnswer;
}

/** The parts in which points were lost, those where most people lost them first. Answers that cannot be accounted for are passed over. */
export function lostParts<Entry extends Part>(
  chosen: Chosen,
  account: (given: GivenAnswer) => readonly Entry[] | undefined,
): readonly Lost<Entry>[] {
  const lost = new Map<number, { entry: Entry; n: number; given: GivenAnswer }>();
  for (const { given, n } of chosen) {
    for (const entry of account(given) ?? []) {
      if (entry.points >= entry.most) continue;
      const there = lost.get(entry.of);
      if (there === undefined) lost.set(entry.of, { entry, n, given });
      else there.n += n;
    }
  }
  return [...lost.values()].sort((one, other) => other.n - one.n || one.entry.of - other.entry.of);
}
