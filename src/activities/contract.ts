import type { Json } from "../learning/json.ts";

/**
 * What every kind of thing that learners make answers for. A kind is a folder with `schema.ts` (shapes), `rules.ts`,
 * `parse.ts` (Markdown → spec, for the compiler alone), `Editor.tsx`, `Sheet.tsx`, `markdown.ts`, and `kind.ts`, which
 * joins them.
 *
 * `Spec` is what the author gives: questions, rows, stages. `Thing` is what the learner made. A thing is kept for ever and
 * stands by itself: it carries the author's labels as they were read when it was written, so that it can be shown,
 * printed and exported without its lesson, and survives when the lesson changes.
 */
export interface ActivityRules<Spec, Thing extends Json> {
  /** The thing before the learner has touched anything. */
  start(spec: Spec): Thing;
  /** A stored thing read back, or `undefined` if it does not read as one. Stored values are not trusted. Knows no spec. */
  read(stored: unknown): Thing | undefined;
  /**
   * A kept thing under the lesson as it is now. `same`: the author's parts are still those that it was made with (its
   * shape is the same), so they get the words of today's language. Else what belongs to parts that are gone stays, under
   * the labels that it carries. Nothing that the learner wrote is ever lost.
   */
  fit(spec: Spec, thing: Thing, same: boolean): Thing;
  /** Whether nothing has been made yet. */
  isEmpty(thing: Thing): boolean;
  /** When the learner should be asked to look at it again (milliseconds since 1970), for a kind that has such a day. */
  lookBack?(thing: Thing): number | undefined;
}

/** What a kind's `Editor` gets. It keeps nothing that the learner wrote. */
export interface EditorProps<Spec, Thing> {
  readonly spec: Spec;
  /** Already fitted to the spec. */
  readonly thing: Thing;
  /**
   * Called with every change, key by key: the card keeps it. `removed` names what was taken away, when the learner took
   * something away that was not empty: the card then offers to bring the thing back as it was before.
   */
  readonly onChange: (next: Thing, removed?: string) => void;
  /** A prefix for ids and input names that is unique on the page. */
  readonly name: string;
  /** Says something to a screen reader. */
  readonly announce: (text: string) => void;
  /** Milliseconds since 1970; `undefined` before progress is known, and in prerendered pages. */
  readonly now: number | undefined;
}

/** What a kind's `Sheet` gets: the finished thing, as it is printed and as it stands among the things made. */
export interface SheetProps<Thing> {
  readonly thing: Thing;
  readonly name: string;
}
