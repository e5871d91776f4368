import type { Level } from "../../course/plan.ts";
import type { Note } from "../note.ts";

/** Where something begins in the text that was read. Both count from 1; a column is a UTF-16 unit. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** How a text of a question is marked up. `moodle` is HTML in which a line's end is one, too. */
export type TextFormat = "moodle" | "html" | "plain" | "markdown";

/** A text of a question without the escapes of GIFT, trimmed. */
export interface GiftText extends Place {
  readonly text: string;
  readonly format: TextFormat;
}

/** What every question has. */
export interface QuestionParts extends Place {
  /** Between `::` and `::`. */
  readonly title?: string;
  /** `[id:…]` in a comment above it. */
  readonly id?: string;
  /** `[tag:…]` in comments above it. */
  readonly tags: readonly string[];
  /** What the last `$CATEGORY:` named. */
  readonly category?: string;
  /** In a question with a missing word, `_____` stands where the answers stood. */
  readonly text: GiftText;
  /** Where the missing word stands: an index into the text. Left out: the answers stand at its end. */
  readonly blank?: number;
  /** Shown after any answer. */
  readonly general?: GiftText;
  /** What our own files add in a comment, for what GIFT has no place for. */
  readonly extra?: Extra;
}

/** What a file of ours says of an item in a comment, so that it comes back as what it was. */
export interface Extra {
  readonly kind?: string;
  /** `lesson/objective`. */
  readonly objective?: string;
  readonly level?: Level;
  readonly fixed?: true;
  /** Of an `estimate`. */
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly unit?: string;
  /** Of a `label`. */
  readonly figure?: string;
  readonly axes?: readonly [x: string, y: string];
  /** The names of a table's columns, as plain text; with a third where it has a column of reasons. */
  readonly heads?: readonly string[];
}

export interface Choice {
  readonly text: GiftText;
  /** Per cent of the mark, −100 to 100. */
  readonly weight: number;
  readonly feedback?: GiftText;
}

/** A word or words to type, or a number. */
export interface Answer<Value> extends Place {
  readonly value: Value;
  /** Per cent of the mark. */
  readonly weight: number;
  readonly feedback?: GiftText;
}

/** A number and how far from it is still right; `any` is whatever else is given. */
export interface Range {
  readonly value: number;
  readonly tolerance: number;
}

/** What a question asks for. */
export type Answers =
  | { readonly type: "choice"; readonly single: boolean; readonly options: readonly Choice[] }
  | { readonly type: "true-false"; readonly right: boolean; readonly ifWrong?: GiftText; readonly ifRight?: GiftText }
  | { readonly type: "short"; readonly answers: readonly Answer<string>[] }
  | { readonly type: "numerical"; readonly answers: readonly Answer<Range>[]; readonly otherwise?: GiftText }
  | { readonly type: "matching"; readonly pairs: readonly Pair[] }
  | { readonly type: "essay" }
  | { readonly type: "description" };

/** Without a left side, the right one is a false choice. */
export interface Pair {
  readonly left: GiftText;
  readonly right: string;
}

/** A question as GIFT means it, before anybody makes an exercise of it. */
export type Question = QuestionParts & Answers;

export const problemRules = [
  "empty-file",
  "too-large",
  "not-text",
  "brace-open",
  "brace-close",
  "title-open",
  "question-empty",
  "answer-count",
  "answer-empty",
  "answer-mark",
  "match-arrow",
  "number",
  "weight",
  "after-answers",
  "extra-broken",
] as const;
export type ProblemRule = (typeof problemRules)[number];

/** What was wrong with a text, where, and how to mend it. A question with an error is not among those that were read. */
export interface Problem extends Place {
  readonly severity: "error" | "warning";
  readonly rule: ProblemRule;
  /** In English, as the compiler's: found, expected, how to mend it. */
  readonly message: string;
  /** What was found, to be quoted in other languages. */
  readonly found?: string;
}

export interface ReadGift {
  readonly questions: readonly Question[];
  readonly problems: readonly Problem[];
}

/** What GIFT does not carry of an item, or otherwise. */
export const outNotes = [
  /** Not carried at all: GIFT has no question like it. */
  "kind",
  /** Not carried at all: GIFT takes one blank a question. */
  "several-blanks",
  /** Not carried at all: an accepted answer with `->` would make it a matching. */
  "arrow",
  /** Not carried at all: no list of GIFT's percentages adds up to 100 for so many right options. */
  "too-many-right",
  /** The percentages are as near as Moodle's list allows. */
  "weights-rounded",
  /** It is scored by places, not by neighbours. */
  "order-by-place",
  /** Its score goes down in one step, not gradually. */
  "score-steps",
  /** The other platform forgives capitals alone. */
  "typed-exact",
  /** The reasons of parts come together, after the answer. */
  "reasons-joined",
  /** The places of a figure are named in words; the drawing stays behind. */
  "figure",
  /** Nothing to tick against: the points are shown with the model answer. */
  "points-shown",
  "hints",
  /** That it asks an earlier item again. */
  "again",
  /** Marks (emphasis, code) of what stands on the right of a pair. */
  "marks",
  "lesson-link",
  "term",
  "picture",
] as const;
export type OutNote = (typeof outNotes)[number];

/** What of a question had to be left out or added so that it is an exercise. */
export const inNotes = [
  /** Left out whole: nothing is right. */
  "no-right",
  /** Left out whole: an essay without general feedback has nothing to compare one's own text with. */
  "essay-bare",
  /** Left out whole: not in a bank. */
  "not-in-bank",
  /** Left out whole: fewer or more parts than an exercise of its kind may have (`detail`: how many). */
  "part-count",
  /** Left out whole: the same option twice. */
  "same-twice",
  /** Left out whole: nothing is asked. */
  "no-words",
  /** Left out whole: its number cannot be put on a scale. */
  "scale",
  "feedback-added",
  "prompt-added",
  "points-added",
  "heads-added",
  /** The ends and the step of a scale (`detail`: from, to and step). */
  "scale-added",
  /** A word to type was put into a line of its own. */
  "blank-added",
  /** Options had other weights than ours: what is above 0 is right. */
  "weights",
  /** Answers that earn a part of the mark. */
  "partial-credit",
  /** `*` in an answer stands for anything; here it cannot. */
  "wildcard",
  /** Feedback for whatever else is answered, or for single wrong numbers. */
  "other-feedback",
  /** A pair without a left side: a false choice. */
  "false-choice",
  "category",
  "tags",
  /** HTML or Markdown that the dialect does not have; its words stay. */
  "markup",
  "picture",
  "link",
  /** Its id was none of ours, or taken (`detail`: the one that it got). */
  "renamed",
] as const;
export type InNote = (typeof inNotes)[number];

/** Tells of a problem at an index of a block: what was found, what was expected, how to mend it. */
export type Tell = (
  rule: ProblemRule,
  at: number,
  message: readonly [found: string, expected: string, mend: string],
  severity?: "warning",
) => void;

/** What comes out of `giftOf`. */
export interface WrittenGift {
  readonly text: string;
  /** How many items are in it. */
  readonly carried: number;
  readonly notes: readonly Note<OutNote>[];
}

/** What `dialectOf` makes of questions. */
export interface DialectHow {
  /** In which language the questions are; what has to be added is said in it. */
  readonly lang: "es" | "ca";
  /** A lesson with what its front matter says, or items of a bank, all at one level unless they bring theirs. */
  readonly into:
    | { readonly form: "lesson"; readonly title: string; readonly minutes: number; readonly objective: string }
    | {
        readonly form: "bank";
        readonly objective: { readonly lesson: string; readonly id: string };
        readonly level: Level;
      };
  /** Ids that the course has already. */
  readonly taken?: ReadonlySet<string>;
}

/** A note of a question that was read: where it stands in the file, and the id that it got, or its title if it is left out. */
export interface InNoted extends Note<InNote>, Place {}

/** What comes out of `dialectOf`. */
export interface Dialect {
  /** A whole file: of a lesson, or of a bank. */
  readonly markdown: string;
  /** How many exercises are in it. */
  readonly carried: number;
  /** For each question in the order of the file, what it became; none where it was left out. */
  readonly became: readonly ({ readonly id: string; readonly kind: string } | undefined)[];
  readonly notes: readonly InNoted[];
}
