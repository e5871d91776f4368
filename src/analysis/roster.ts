import type { Result } from "../assignment/result.ts";
import type { Expected, Received } from "../state/trainer/contract.ts";
import { mayBeSame, nameKey, numberKey } from "./names.ts";

/**
 * Whom a trainer expects and who has sent something, joined into people. The laws, which the tests name: everybody who is expected and
 * every result that counts is in exactly one person; what was joined or split by hand is always as it was put; the order in which
 * results came changes nothing.
 */

export interface Person {
  /** In addresses: the id of the one who is expected, else that of the person in the result. */
  readonly key: string;
  readonly name: string;
  readonly number?: string;
  readonly expected?: Expected;
  /** Results that count, the newest first. Several only where they were joined, or have the same number. */
  readonly received: readonly Received[];
  /** Nobody is expected by that name or number: who of those without a result it may be, by their ids. */
  readonly maybe: readonly Expected[];
}

/** The newest result of a person. */
export const resultOf = ({ received: [newest] }: Person): Result | undefined => newest?.result;

/** All results that are here of a person: of each device the newest, and the newest with every answer. */
export const resultsOf = ({ received }: Person): readonly Result[] =>
  received.flatMap(({ result, detailed }) => [result, ...(detailed === undefined ? [] : [detailed])]);

/** The newest result with every answer. Whoever was marked as done by hand has none that counts. */
export function detailedOf(person: Person): Result | undefined {
  return person.expected?.doneByHand === undefined ? answersOf(person) : undefined;
}

/** The newest result with every answer, to be read. */
export function answersOf(person: Person): Result | undefined {
  return resultsOf(person)
    .filter(({ details }) => details !== undefined)
    .sort((one, other) => other.at - one.at)[0];
}

/** The people of an assignment, in an order that never changes: those who are expected, then the others. */
export function peopleOf(
  assignment: string,
  received: readonly Received[],
  expected: readonly Expected[],
): readonly Person[] {
  const results = received
    .filter(({ standing, result }) => standing === "counted" && result.assignment === assignment)
    .sort(byAge);
  const list = expected
    .filter((each) => each.assignment === assignment)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const theirs = new Map<Expected, Received[]>(list.map((one) => [one, []]));
  let free = results;
  /** Gives each result that is free yet to whom it belongs, if to anybody. */
  const give = (whose: (each: Received) => Expected | undefined) => {
    free = free.filter((each) => {
      const one = whose(each);
      if (one !== undefined) theirs.get(one)?.push(each);
      return one === undefined;
    });
  };

  const byHand = firstBy(list, ({ persons = [] }) => persons);
  give(({ result }) => byHand.get(result.person));
  const open = list.filter(({ persons }) => persons === undefined);
  const byNumber = firstBy(open, ({ number }) => (number === undefined ? [] : [numberKey(number)]));
  give(({ result: { number } }) => (number === undefined ? undefined : byNumber.get(numberKey(number))));
  // Of two with the same name nobody knows which is which.
  const listed = groupBy(open, ({ name }) => nameKey(name));
  const came = groupBy(free, ({ result }) => nameKey(result.name));
  give(({ result }) => {
    const key = nameKey(result.name);
    const [one, ...namesakes] = listed.get(key) ?? [];
    if (one === undefined || namesakes.length > 0 || theirs.get(one)?.length !== 0) return undefined;
    const same = came.get(key)?.filter((each) => !differ(each.result, one)) ?? [];
    return same.length === 1 && same[0]?.result === result ? one : undefined;
  });

  const known = list.map((one): Person => {
    const all = (theirs.get(one) ?? []).sort(byAge);
    const { name, number = all.find(({ result }) => result.number !== undefined)?.result.number } = one;
    return { key: one.id, name, ...(number !== undefined && { number }), expected: one, received: all, maybe: [] };
  });
  const without = list.filter((one) => theirs.get(one)?.length === 0);
  const strangers = free.map((each): Person => {
    const { person, name, number } = each.result;
    const maybe = without.filter((one) => mayBeSame(one.name, name) || nameKey(one.name) === nameKey(name));
    return { key: person, name, ...(number !== undefined && { number }), received: [each], maybe };
  });
  return [...known, ...strangers];
}

const byAge = (one: Received, other: Received) => other.result.at - one.result.at || (one.id < other.id ? -1 : 1);

function groupBy<Each>(all: readonly Each[], keyOf: (each: Each) => string): ReadonlyMap<string, readonly Each[]> {
  const groups = new Map<string, Each[]>();
  for (const each of all) {
    const there = groups.get(keyOf(each));
    if (there === undefined) groups.set(keyOf(each), [each]);
    else there.push(each);
  }
  return groups;
}

/** The first of those with a key. */
function firstBy(list: readonly Expected[], keysOf: (one: Expected) => readonly string[]) {
  const first = new Map<string, Expected>();
  for (const one of list) for (const key of keysOf(one)) if (!first.has(key)) first.set(key, one);
  return first;
}

/** Both have a number, and it is another: then they are not the same person, whatever they are called. */
function differ(result: Result, { number }: Expected): boolean {
  return result.number !== undefined && number !== undefined && numberKey(result.number) !== numberKey(number);
}
