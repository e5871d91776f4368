import * as v from "valibot";
import type { ActivityRules } from "../contract.ts";
import {
  type CommitmentSpec,
  type CommitmentThing,
  commitmentThing,
  type Letter,
  LOOK_BACK_DAYS,
  type Outcome,
  PROMISES,
  type Review,
  type Stamp,
} from "./schema.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** What a commitment is, without a screen. */
export const rules: ActivityRules<CommitmentSpec, CommitmentThing> = {
  start: () => ({ ...blankLetter("", ""), rounds: [] }),
  read: (stored) => {
    const read = v.safeParse(commitmentThing, stored);
    return read.success ? read.output : undefined;
  },
  // A letter has none of the author's parts: advice is followed, not kept.
  fit: (_, thing) => thing,
  isEmpty: ({ promises, name, place, rounds }) =>
    rounds.length === 0 &&
    [...promises.flatMap(({ text, sign }) => [text, sign]), name, place].every((text) => isBlank(text)),
  /** The hour of signing, 30 days later in the calendar of the device, until the look back is closed. */
  lookBack: ({ signed, review }) => (signed && !review?.closed ? monthAfter(signed.at) : undefined),
};

/** What a letter lacks before it can be signed: promises by their index, and the name. */
export function lacking({ promises, name }: Letter): { readonly promises: readonly number[]; readonly name: boolean } {
  return {
    promises: promises.flatMap(({ text }, at) => (isBlank(text) ? [at] : [])),
    name: isBlank(name),
  };
}

/** The letter, signed. The caller has seen to it that nothing is lacking. */
export function signed(thing: CommitmentThing, stamp: Stamp): CommitmentThing {
  return { ...thing, signed: stamp };
}

/** The letter as a draft again: its words stay, its signature and a look back at it go. */
export function unsigned({ signed: _, review: __, ...thing }: CommitmentThing): CommitmentThing {
  return thing;
}

/** A moment (milliseconds since 1970) with the day that it is where the learner is: by the time zone of the device. */
export function stampOf(at: number): Stamp {
  const date = new Date(at);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return { at, day: parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-") };
}

/** The day (`YYYY-MM-DD`) on which a letter that was signed then is looked back at: 30 days later in the calendar. */
export function lookBackDay({ day }: Stamp): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + LOOK_BACK_DAYS * DAY_MS).toISOString().slice(0, 10);
}

/**
 * Whether the learner may look back: from the day on that the letter names, or on which the moment of `lookBack` falls where
 * the learner is now, whichever is first.
 */
export function isDue(thing: CommitmentThing, now: Stamp): boolean {
  const moment = rules.lookBack?.(thing);
  if (thing.signed === undefined || moment === undefined) return false;
  return now.at >= moment || now.day >= stampOf(moment).day || now.day >= lookBackDay(thing.signed);
}

/** The look back so far. */
export function reviewOf({ review }: Letter): Review {
  return review ?? { outcomes: Array.from({ length: PROMISES }, () => ({ mark: null, note: "" })), next: "" };
}

/** The letter with what became of one promise changed. */
export function judged(thing: CommitmentThing, promise: number, change: Partial<Outcome>): CommitmentThing {
  const review = reviewOf(thing);
  const outcomes = review.outcomes.map((each, at) => (at === promise ? { ...each, ...change } : each));
  return { ...thing, review: { ...review, outcomes } };
}

/** Whether anything of the look back was written. */
export function isStarted(letter: Letter): boolean {
  const { outcomes, next } = reviewOf(letter);
  return !isBlank(next) || outcomes.some(({ mark, note }) => mark !== null || !isBlank(note));
}

/** Promises of which the learner has not yet said what became of them. */
export function unjudged(letter: Letter): readonly number[] {
  return reviewOf(letter).outcomes.flatMap(({ mark }, at) => (mark === null ? [at] : []));
}

/** The look back, closed and dated: it is part of the letter from now on. */
export function closed(thing: CommitmentThing, stamp: Stamp): CommitmentThing {
  return { ...thing, review: { ...reviewOf(thing), closed: stamp } };
}

/** The look back, open again: what was written stays. */
export function reopened(thing: CommitmentThing): CommitmentThing {
  const { closed: _, ...review } = reviewOf(thing);
  return { ...thing, review };
}

/**
 * A new letter, with the one before among the rounds. Promises that were not wholly kept go over into it, to be made
 * better; the places of the others are free.
 */
export function begun({ rounds, ...letter }: CommitmentThing): CommitmentThing {
  const { outcomes } = reviewOf(letter);
  const next = blankLetter(letter.name, letter.place);
  const promises = next.promises.map((empty, at) =>
    outcomes[at]?.mark === "kept" ? empty : (letter.promises[at] ?? empty),
  );
  return { ...next, promises, rounds: [...rounds, letter] };
}

/** A date as it is written out: «3 de noviembre de 2026». The same in every time zone. */
export function longDay(lang: string, day: string): string {
  const format = new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" });
  return format.format(Date.parse(`${day}T00:00:00Z`)).replace(/’/g, "'");
}

/** Whether nothing was written. */
export function isBlank(text: string): boolean {
  return text.trim() === "";
}

const blankLetter = (name: string, place: string): Letter => ({
  promises: Array.from({ length: PROMISES }, () => ({ text: "", sign: "" })),
  name,
  place,
});

/** Milliseconds since 1970. */
function monthAfter(at: number): number {
  const date = new Date(at);
  return date.setDate(date.getDate() + LOOK_BACK_DAYS);
}
