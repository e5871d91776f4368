import type { Level } from "../../course/plan.ts";
import type { Note } from "../note.ts";
import type { InNote, OutNote } from "./notes.ts";

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
  /** Objectives of the course, as `lesson/objective`: what a file of ours names is kept where it is one of these. */
  readonly objectives?: ReadonlySet<string>;
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
