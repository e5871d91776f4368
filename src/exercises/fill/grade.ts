import type { Rules } from "../contract.ts";
import { forgiven, type Slip } from "./forgive.ts";
import type { Blank, FillAnswer, FillItem, Given, PickedBlank, TypedBlank } from "./schema.ts";

/** The most characters that are taken of what is typed into a blank. */
export const LONGEST = 120;

/**
 * A point for each blank that holds what is accepted there; the maximum is the number of blanks. Which spellings are
 * forgiven, `forgive.ts` says. An entry of the account is a blank.
 *
 * Whether typed words fit was found while they were typed (`typed`), against the key of the language of that moment, and
 * is part of the answer: so the score is the same in every language. It can be forged by whoever edits their own log;
 * the points are theirs alone.
 * Source: the content dialect, table of exercises, `fill`.
 */
export const rules: Rules<FillItem, FillAnswer> = {
  scored: true,
  choices: ({ blanks }) => Math.max(0, ...blanks.map((blank) => (isPicked(blank) ? blank.choices.length : 0))),
  start: ({ blanks }) => blanks.map(() => null),
  again: ({ blanks }, answer) => {
    const kept = blanks.map((blank, at) => (isRight(blank, answer[at]) ? (answer[at] ?? null) : null));
    return kept.includes(null) ? kept : blanks.map(() => null);
  },
  read: ({ blanks }, stored) => {
    if (!Array.isArray(stored) || stored.length !== blanks.length) return undefined;
    const answer = blanks.map((blank, at) => readGiven(blank, stored[at]));
    return answer.every((given) => given !== undefined) ? answer : undefined;
  },
  // Whoever does not know one word may check the others; with none, there is nothing to check.
  missing: (_, answer) => (answer.some(isGiven) ? 0 : 1),
  account: ({ blanks }, answer) =>
    blanks.map((blank, of) => ({ of, points: isRight(blank, answer[of]) ? 1 : 0, most: 1 })),
};

/** Whether a blank is one to pick for. */
export function isPicked(blank: Blank): blank is PickedBlank {
  return "choices" in blank;
}

/** Whether there is anything in a blank that can be right or wrong. */
export function isGiven(given: Given | undefined): given is Exclude<Given, null> {
  return typeof given === "number" || (given !== null && given !== undefined && given.text.trim() !== "");
}

/** Whether what was given is accepted. */
export function isRight(blank: Blank, given: Given | undefined): boolean {
  if (isPicked(blank)) return given === blank.key;
  return typeof given === "object" && given !== null && given.fits;
}

/** What is shown of a given answer in the language of the blank. */
export function wordsOf(blank: Blank, given: Given | undefined): string {
  if (typeof given === "number") return isPicked(blank) ? (blank.choices[given] ?? "") : "";
  return given?.text ?? "";
}

/** The answer of the key. */
export function keyOf(blank: Blank): string {
  return (isPicked(blank) ? blank.choices[blank.key] : blank.accepts[0]) ?? "";
}

/** Which accepted answer a text is, and what had to be forgiven. */
export interface Match {
  readonly accepted: string;
  readonly slips: readonly Slip[];
}

/** The accepted answer that a text is nearest to; `undefined` if it is none. */
export function matchOf({ accepts }: TypedBlank, text: string): Match | undefined {
  const matches = accepts.flatMap((accepted): Match[] => {
    const found = forgiven(text, accepted);
    return found ? [{ accepted, slips: found }] : [];
  });
  return matches.sort((a, b) => a.slips.length - b.slips.length)[0];
}

/** What is kept of a text that is typed into a blank. */
export function typed(blank: TypedBlank, text: string): Given {
  return text === "" ? null : { text, fits: matchOf(blank, text) !== undefined };
}

/**
 * The answer for a learner who goes on in another language: what did not fit in the one may fit in the other, and what
 * fitted stays. The same answer where nothing changes.
 */
export function carriedOver({ blanks }: FillItem, answer: FillAnswer): FillAnswer {
  const next = blanks.map((blank, at) => {
    const given = answer[at] ?? null;
    if (isPicked(blank) || typeof given !== "object" || given === null || given.fits) return given;
    return matchOf(blank, given.text) ? { ...given, fits: true } : given;
  });
  return next.every((given, at) => given === answer[at]) ? answer : next;
}

function readGiven(blank: Blank, stored: unknown): Given | undefined {
  if (stored === null) return null;
  if (isPicked(blank)) {
    return typeof stored === "number" && Number.isInteger(stored) && Object.hasOwn(blank.choices, stored)
      ? stored
      : undefined;
  }
  if (typeof stored !== "object" || stored === undefined) return undefined;
  const { text, fits } = stored as Readonly<Record<string, unknown>>;
  const sound = typeof text === "string" && text !== "" && text.length <= LONGEST && typeof fits === "boolean";
  return sound ? { text, fits } : undefined;
}
