import { type Known, objectiveKey } from "./askable.ts";
import { type Attempt, attemptsAt, type History, latestWhere } from "./history.ts";

/**
 * Mastery by objective and by skill. It counts every scored item of the lessons with the share of its latest answer, 0 while
 * it has none in its present shape, and every item of a bank that was answered, in a test or a review. So it falls when
 * something is forgotten, and does not rise by leaving things out.
 */
export interface Counted {
  readonly item: Known;
  /** The latest answer to its present shape. */
  readonly latest?: Attempt;
  /** It was answered, but it has changed since. */
  readonly changed: boolean;
  /** 0 to 1. */
  readonly share: number;
}

/** How well something is known, and what that is made of. */
export interface Share {
  /** 0 to 1, not rounded: the mean over what is counted. */
  readonly share: number;
  /** How many of the items have an answer. */
  readonly answered: number;
  /** In the order of the course. */
  readonly counted: readonly Counted[];
}

/** An objective, with how well it is known. */
export interface ObjectiveShare extends Share {
  readonly key: string;
  readonly text: string;
}

/** How an item counts. */
export function countedOf(item: Known, history: History): Counted {
  const attempts = attemptsAt(history, item.id);
  const latest = latestWhere(attempts, ({ shape }) => shape === item.shape);
  return {
    item,
    ...(latest && { latest }),
    changed: latest === undefined && attempts.length > 0,
    share: latest?.share ?? 0,
  };
}

/** All that counts: of banks, only what was answered in its present shape. */
export function allCounted(items: readonly Known[], history: History): readonly Counted[] {
  return items
    .map((item) => countedOf(item, history))
    .filter(({ item, latest }) => item.from === "lesson" || latest !== undefined);
}

/** The mean of some items. Of none it is 0. */
export function shareOf(counted: readonly Counted[]): Share {
  const sum = counted.reduce((total, { share }) => total + share, 0);
  return {
    share: counted.length === 0 ? 0 : sum / counted.length,
    answered: counted.filter(({ latest }) => latest !== undefined).length,
    counted,
  };
}

/** By skill, in the given order, those that some item trains. */
export function bySkill(counted: readonly Counted[], skills: readonly string[]): ReadonlyMap<string, Share> {
  const shares = skills.map(
    (skill) => [skill, shareOf(counted.filter(({ item }) => item.tests?.skill === skill))] as const,
  );
  return new Map(shares.filter(([, share]) => share.counted.length > 0));
}

/** By module, in the order of the items. */
export function byModule(counted: readonly Counted[]): ReadonlyMap<string, Share> {
  return grouped(counted, ({ item }) => item.module);
}

/** By objective, in the order of first appearance. What tests none that there still is stands under none. */
export function byObjective(counted: readonly Counted[]): readonly ObjectiveShare[] {
  const known = counted.filter(({ item }) => item.tests !== undefined);
  return [...grouped(known, ({ item }) => objectiveKey(item.objective))].map(([key, share]) => ({
    key,
    text: share.counted[0]?.item.tests?.text ?? "",
    ...share,
  }));
}

function grouped(counted: readonly Counted[], keyOf: (one: Counted) => string): ReadonlyMap<string, Share> {
  const groups = new Map<string, Counted[]>();
  for (const one of counted) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return new Map([...groups].map(([key, group]) => [key, shareOf(group)]));
}
