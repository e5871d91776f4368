import type { Frame, Pack } from "../pack.ts";
import { isPicked, LONGEST } from "./grade.ts";
import type { FillAnswer, FillItem, Given, Typed } from "./schema.ts";

/** Of what is typed: nothing, what was not accepted, what was, and then which of so many accepted words it was. */
const TYPED = 9;
const RIGHT = 2;
/** Stands for words that there was no room for. */
const GONE = "…";

const isTyped = (given: Given | undefined): given is Typed => typeof given === "object" && given !== null;
const wordsIn = ({ words }: Frame, lang: number, blank: number) => words?.[lang]?.[blank] ?? [];

/**
 * A digit for each blank: nothing, or the choice that was picked; of a typed one which accepted word it was, in the language in which
 * it was typed. The list of accepted words can change, and that makes no new exercise: a word by a number that it does not have any
 * more is the first one. Typed blanks are those that the frame has words for.
 */
export const pack: Pack<FillItem, FillAnswer> = {
  frame: (items) => ({
    radices: items[0].blanks.map((blank) => (isPicked(blank) ? blank.choices.length + 1 : TYPED)),
    words: items.map(({ blanks }) =>
      blanks.map((blank) => (isPicked(blank) ? [] : blank.accepts.slice(0, TYPED - RIGHT))),
    ),
  }),
  write(answer, frame, lang) {
    if (answer.length !== frame.radices.length) return undefined;
    return answer.map((given, blank) => {
      if (!isTyped(given)) return given === null ? 0 : given + 1;
      return given.fits ? RIGHT + Math.max(0, wordsIn(frame, lang, blank).indexOf(given.text)) : 1;
    });
  },
  read: (digits, frame, lang) =>
    digits.map((digit, blank): Given => {
      if (digit === 0) return null;
      const words = wordsIn(frame, lang, blank);
      if (words.length === 0) return digit - 1;
      if (digit < RIGHT) return { text: GONE, fits: false };
      return { text: words[digit - RIGHT] ?? words[0] ?? GONE, fits: true };
    }),
  typed(answer, frame, lang) {
    const typed = answer.map((given, blank) =>
      isTyped(given) && !(given.fits && wordsIn(frame, lang, blank).includes(given.text)) ? given.text : "",
    );
    return typed.some((text) => text !== "") ? typed : [];
  },
  mostTyped: ({ words = [] }) => LONGEST * (words[0] ?? []).filter((each) => each.length > 0).length,
  retype: (answer, typed) =>
    answer.map((given, blank) => {
      const text = typed[blank] ?? "";
      return isTyped(given) && text !== "" && text.length <= LONGEST ? { ...given, text } : given;
    }),
};
