import type { Answered } from "./events/answered.ts";
import { byTime } from "./events/order.ts";
import { isKnown, type StoredEvent } from "./events/types.ts";

/**
 * A fold of its own over the answers that were given on lessons' pages, with the laws of `fold.ts`: commutative, associative,
 * idempotent, incremental = from zero, and blind to events that it does not know. It is what a trainer may learn of answers.
 *
 * Answers in a review do not count. There somebody is asked again what they have read the reason of, when the memory of it is
 * about to fade: that tells nothing of how hard a question is for those who meet it, and it is practice of the learner's own.
 */
export interface AnswersGiven {
  /** By item, then by shape, ascending by (at, id) and never empty. Read it with `givenTo`: ids come from outside. */
  readonly items: Readonly<Record<string, Readonly<Record<string, readonly Answered[]>>>>;
}

/** What was answered to one shape of an item. */
export interface GivenAnswers {
  readonly shape: string;
  readonly first: Answered;
  /** The latest: the first one, if there was no other. */
  readonly last: Answered;
  /** How often it was checked. */
  readonly tries: number;
}

const none: AnswersGiven = { items: {} };

/** The fold over answers on lessons' pages. */
export const answersGivenFold = { empty: none, apply: withGiven };

/** With more events. The same object if they change nothing. */
export function withGiven(given: AnswersGiven, events: readonly StoredEvent[]): AnswersGiven {
  const items = new Map<string, Map<string, Answered[]>>();
  for (const event of events) {
    if (!isKnown(event) || event.type !== "answered" || event.data.during !== undefined) continue;
    const open = items.get(event.item);
    const known = open?.get(event.shape) ?? own(own(given.items, event.item), event.shape) ?? [];
    const place = placeOf(known, event);
    if (known[place]?.id === event.id) continue;
    const shapes = open ?? new Map<string, Answered[]>();
    const list = shapes.get(event.shape) ?? known.slice();
    list.splice(place, 0, event);
    items.set(event.item, shapes.set(event.shape, list));
  }
  if (items.size === 0) return given;
  const all = new Map(Object.entries(given.items));
  for (const [item, shapes] of items) {
    const before = Object.entries(own(given.items, item) ?? {});
    all.set(item, Object.fromEntries([...before, ...shapes]));
  }
  return { items: Object.fromEntries(all) };
}

/** Where an answer is, or belongs. New ones are mostly the latest. */
function placeOf(list: readonly Answered[], answer: Answered): number {
  let place = list.length;
  while (place > 0 && byTime(list[place - 1] as Answered, answer) >= 0) place--;
  return place;
}

/** What was answered to an item, a shape each, in the order of their first answers. */
export function givenTo(given: AnswersGiven, item: string): readonly GivenAnswers[] {
  return Object.entries(own(given.items, item) ?? {})
    .flatMap(([shape, list]): GivenAnswers[] => {
      const [first, last] = [list[0], list.at(-1)];
      return first && last ? [{ shape, first, last, tries: list.length }] : [];
    })
    .sort((one, other) => byTime(one.first, other.first));
}

function own<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
