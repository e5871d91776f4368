import type { GivenAnswer } from "../assignment/result.ts";
import { canonicalJson } from "../base/hash.ts";
import { correlation, median, wilson } from "./correlation.ts";
import { detailedOf, type Person } from "./roster.ts";

/**
 * Classical item analysis: how hard each question was for the team, and whether it tells those who do well from those who do not (Crocker
 * and Algina, Introduction to Classical and Modern Test Theory, 1986, chapter 14). Answers to different shapes of an item are never
 * pooled, each person counts once, and whoever was marked as done by hand does not count.
 */

/** Below so many people a discrimination misleads more than it tells. */
export const FEW = 20;

/** The first answer of somebody to a question, in a lesson or on a test. */
export interface FirstAnswer {
  readonly person: string;
  readonly item: string;
  readonly shape: string;
  readonly lesson: string;
  readonly given: GivenAnswer;
}

export interface ItemStats {
  readonly item: string;
  readonly shape: string;
  readonly lesson: string;
  /** How many people answered it. */
  readonly n: number;
  /** Mean share of its points, 0 to 1. */
  readonly facility: number;
  /** Where the facility may be with more people, at 95 %. */
  readonly interval: readonly [number, number];
  /**
   * The corrected item-total correlation: of this item's share with the mean share over all other items that the person answered. `few`: fewer
   * than `FEW` people. `flat`: all did the same, so that there is none.
   */
  readonly discrimination: number | "few" | "flat";
  /** How many were sure and wrong. */
  readonly sureWrong: number;
  /** The median of the times, in milliseconds; left out where none was measured. */
  readonly ms?: number;
  /** What was answered, the most frequent first. */
  readonly chosen: readonly { readonly given: GivenAnswer; readonly n: number }[];
}

/** First answers of everybody, in lessons. */
export function lessonAnswers(people: readonly Person[]): readonly FirstAnswer[] {
  return people.flatMap((person) =>
    (detailedOf(person)?.details?.items ?? []).map(({ item, shape, lesson, first }) => ({
      ...{ person: person.key, item, shape, lesson, given: first },
    })),
  );
}

/** Answers of everybody on their first test. What they left out is no answer. */
export function testAnswers(people: readonly Person[]): readonly FirstAnswer[] {
  return people.flatMap((person) => {
    const [first] = [...(detailedOf(person)?.details?.exams ?? [])].sort((one, other) => one.at - other.at);
    return (first?.items ?? []).flatMap(({ item, shape, lesson, given }) =>
      given === undefined ? [] : [{ person: person.key, item, shape, lesson, given }],
    );
  });
}

const shareOf = ({ given: { score } }: FirstAnswer) => score.points / score.max;

/** Statistics of each item and shape, the hardest first. */
export function itemStats(answers: readonly FirstAnswer[]): readonly ItemStats[] {
  const all = tallied(answers, ({ person }) => person);
  // Another shape of the same item is not another item.
  const own = tallied(answers, ownItem);
  const stats = [...groups(answers, ({ item, shape }) => `${item}/${shape}`).values()].map((of): ItemStats => {
    const [first] = of as [FirstAnswer];
    const n = of.length;
    const facility = of.reduce((sum, each) => sum + shareOf(each), 0) / n;
    const pairs = of.flatMap((each): (readonly [number, number])[] => {
      const [whole, same] = [all.get(each.person), own.get(ownItem(each))];
      if (whole === undefined || same === undefined || whole.n === same.n) return [];
      return [[shareOf(each), (whole.sum - same.sum) / (whole.n - same.n)]];
    });
    const ms = median(of.flatMap(({ given }) => given.ms ?? []));
    return {
      ...{ item: first.item, shape: first.shape, lesson: first.lesson, n, facility, interval: wilson(facility, n) },
      discrimination: pairs.length < FEW ? "few" : (correlation(pairs) ?? "flat"),
      sureWrong: of.filter(({ given }) => given.sure === 3 && !given.right).length,
      ...(ms !== undefined && { ms }),
      chosen: chosenIn(of),
    };
  });
  return stats.sort(hardestFirst);
}

/** The hardest questions, with nothing but how hard they were: what takes a glance even of thousands of answers. */
export function hardestOf(answers: readonly FirstAnswer[], count: number) {
  const first = new Map(answers.map((each) => [`${each.item}/${each.shape}`, each]));
  return [...tallied(answers, ({ item, shape }) => `${item}/${shape}`)]
    .flatMap(([key, { n, sum }]) => {
      const { item, shape, lesson } = first.get(key) ?? {};
      if (item === undefined || shape === undefined || lesson === undefined) return [];
      return [{ item, shape, lesson, n, facility: sum / n }];
    })
    .sort(hardestFirst)
    .slice(0, count);
}

type Hard = Pick<ItemStats, "item" | "shape" | "n" | "facility">;

/** Of equally hard ones the order is always the same, whoever's result came first. */
const hardestFirst = (one: Hard, other: Hard) =>
  one.facility - other.facility || other.n - one.n || (nameOf(one) < nameOf(other) ? -1 : 1);

const nameOf = ({ item, shape }: Hard) => `${item}/${shape}`;

const ownItem = ({ person, item }: FirstAnswer) => `${person}/${item}`;

interface Tally {
  n: number;
  sum: number;
}

/** How many answers there are under each key, and the sum of their shares. */
function tallied(answers: readonly FirstAnswer[], keyOf: (each: FirstAnswer) => string): ReadonlyMap<string, Tally> {
  const found = new Map<string, Tally>();
  for (const each of answers) {
    const key = keyOf(each);
    const tally = found.get(key) ?? { n: 0, sum: 0 };
    tally.n++;
    tally.sum += shareOf(each);
    found.set(key, tally);
  }
  return found;
}

function chosenIn(answers: readonly FirstAnswer[]): ItemStats["chosen"] {
  const by = groups(answers, ({ given: { answer } }) =>
    typeof answer === "number" ? String(answer) : canonicalJson(answer),
  );
  return [...by]
    .map(([key, all]) => ({ key, given: (all[0] as FirstAnswer).given, n: all.length }))
    .sort((one, other) => other.n - one.n || (one.key < other.key ? -1 : 1))
    .map(({ given, n }) => ({ given, n }));
}

function groups<Each>(list: readonly Each[], keyOf: (each: Each) => string): Map<string, Each[]> {
  const found = new Map<string, Each[]>();
  for (const each of list) {
    const key = keyOf(each);
    const group = found.get(key);
    if (group === undefined) found.set(key, [each]);
    else group.push(each);
  }
  return found;
}
