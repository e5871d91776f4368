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
  /** An answer that cannot be written as one of several: it holds `;` or `"` (`detail`: it). */
  "word",
  /** Its id was none of ours, or taken (`detail`: the one that it got). */
  "renamed",
] as const;
export type InNote = (typeof inNotes)[number];
