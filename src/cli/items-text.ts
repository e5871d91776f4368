import type { Diagnostic } from "../compiler/diagnostics.ts";
import { byWhat, leavesOut, type OutFormat } from "../formats/exchange.ts";
import type { InNote, OutNote } from "../formats/gift/notes.ts";
import type { InNoted, Problem } from "../formats/gift/types.ts";
import type { Note } from "../formats/note.ts";
import type { QtiNote } from "../formats/qti/notes.ts";

/** What GIFT does not carry of an item, a sentence a code. */
const giftOut: Readonly<Record<OutNote, string>> = {
  kind: "GIFT has no question like a dialogue or a rating",
  "several-blanks": "GIFT takes one blank a question",
  arrow: "an accepted answer has `->` in it, which GIFT takes for a pair",
  "too-many-right": "GIFT's percentages do not add up to 100 for so many right options",
  "weights-rounded": "the percentage of each option is the nearest of Moodle's list",
  "order-by-place": "steps are matched with their places: each right place scores, not what follows each other",
  "score-steps": "the score falls in one step away from the value, not gradually",
  "typed-exact": "the other platform forgives capitals alone: an accent or a slip is wrong there",
  "reasons-joined": "the reasons of the parts come together, after the answer",
  figure: "the places of the figure are named in words; the drawing stays behind",
  "points-shown": "the points to compare with are read with the model answer, with nothing to tick",
  hints: "hints stay behind",
  again: "that it asks an earlier item again stays behind",
  marks: "the right sides of pairs lose emphasis and code",
  "lesson-link": "links to other lessons become text",
  term: "terms of the glossary become text, without their definition",
  picture: "pictures stay behind, but for what they say",
};

/** What QTI does not carry of an item, a sentence a code. */
const qtiOut: Readonly<Record<QtiNote, string>> = {
  kind: "it is of a kind that is not written in QTI",
  adaptive: "conversations are adaptive items, which not every platform plays; face and mood stay behind",
  "typed-exact": "typed words: capitals are forgiven, and that all accents are missing, and little else",
  "number-typed": "the number is typed, without a slider; how it may be spelt is up to the other platform",
  "reasons-joined": giftOut["reasons-joined"],
  figure: giftOut.figure,
  "points-shown": giftOut["points-shown"],
  hints: giftOut.hints,
  again: giftOut.again,
  "lesson-link": giftOut["lesson-link"],
  term: giftOut.term,
  picture: "a picture could not be read, but for what it says",
};

const outText: { readonly [Format in OutFormat]: Readonly<Record<string, string>> } = { gift: giftOut, qti: qtiOut };

/** What had to be left out of a question that came, or added to it: a sentence a code, and what to do. */
const giftIn: Readonly<Record<InNote, string>> = {
  "no-right": "Left out: no answer is right; mark one with `=`",
  "essay-bare": "Left out: an essay without general feedback has nothing to compare with; write it behind `####`",
  "not-in-bank": "Left out: a bank does not take its kind; bring it into a lesson",
  "part-count": "Left out: it has too many parts, or too few",
  "same-twice": "Left out: an option stands in it twice; take one out",
  "no-words": "Left out: nothing is asked; write it before the braces",
  scale: "Left out: its number does not go on a scale",
  "feedback-added": "Feedback was missing, and some was added; write what helps",
  "prompt-added": "Nothing was asked, and a prompt was added; look at it",
  "points-added": "Points to compare with were added; look at them",
  "heads-added": "Names of columns were added; look at them",
  "scale-added": "The ends and the step of the scale were added; look at them",
  "blank-added": "The blank was put in a line of its own",
  weights: "Options had other weights: what was above 0 is right",
  "partial-credit": "Answers earned a part of the mark, which cannot be here: they count as wrong, or stay behind",
  wildcard: "An answer with `*`, which stood for any text, stays behind",
  "other-feedback": "Feedback for any other answer stays behind",
  "false-choice": "A false choice without a pair stays behind",
  category: "Its category stays behind",
  tags: "Its tags stay behind",
  markup: "Marks that the dialect does not have stay behind; their words stay",
  picture: "Pictures stay behind",
  link: "A link stays behind; its words stay",
  word: "An answer has `;` or a quote in it and cannot be accepted",
  renamed: "Its id was taken or is none, and it got another",
};

/** What was taken out, and what of it was not, grouped by what is said. */
export function exportText(
  file: string,
  report: {
    readonly format: OutFormat;
    readonly items: number;
    readonly carried: number;
    readonly notes: readonly Note[];
  },
): string {
  const { format, items, carried, notes } = report;
  const said = byWhat(notes);
  const lines = (isLeft: boolean) =>
    said
      .filter(({ what }) => leavesOut[format].has(what) === isLeft)
      .map(
        (each) => `  ${String(each.items.length).padStart(4)}  ${outText[format][each.what]}: ${each.items.join(", ")}`,
      );
  const part = (title: string, list: readonly string[]) => (list.length > 0 ? ["", title, ...list] : []);
  return [
    `${file}: ${format}, ${carried} of ${items} questions`,
    ...part("Left out:", lines(true)),
    ...part("Not carried whole:", lines(false)),
  ].join("\n");
}

/** What was wrong in a file of questions and what became of it, as diagnostics in the order of the file. */
export function importDiagnostics(
  file: string,
  problems: readonly Problem[],
  notes: readonly InNoted[],
): readonly Diagnostic[] {
  const ofProblems = problems.map(
    ({ line, column, severity, rule, message }): Diagnostic => ({ file, line, column, severity, rule, message }),
  );
  const ofNotes = notes.map(
    ({ line, column, what, detail }): Diagnostic => ({
      ...{ file, line, column, rule: what },
      severity: giftIn[what].startsWith("Left out:") ? "warning" : "info",
      message: detail === undefined ? giftIn[what] : `${giftIn[what]} (${detail})`,
    }),
  );
  return [...ofProblems, ...ofNotes].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Why a file is no file of questions. */
export const foreignText = {
  archive: "a ZIP archive or an office document, not GIFT; in Moodle, export the questions in the GIFT format",
  xml: "XML (Moodle XML or QTI, perhaps), not GIFT; in Moodle, export the questions in the GIFT format",
  binary: "not text; choose the GIFT file that Moodle exports",
} as const;
