/** What QTI does not carry of an item, or otherwise. */
export const qtiNotes = [
  /** Not carried at all: a kind that this program does not write. */
  "kind",
  /** The conversation goes as an adaptive item: few platforms play these. Face, voice and mood stay behind. */
  "adaptive",
  /** Of what is forgiven in typed words, capitals are, and what all slips together make of the key. */
  "typed-exact",
  /** How a number may be typed is up to the other platform; there is no slider. */
  "number-typed",
  /** The reasons of parts come together, after the answer. */
  "reasons-joined",
  /** The places of a figure are named in words; the drawing stays behind. */
  "figure",
  /** Nothing to tick against: the points are shown with the model answer. */
  "points-shown",
  "hints",
  /** That it asks an earlier item again. */
  "again",
  "lesson-link",
  "term",
  /** A picture that could not be read; its words stay. */
  "picture",
] as const;
export type QtiNote = (typeof qtiNotes)[number];
