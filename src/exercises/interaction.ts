/**
 * What somebody who keeps score elsewhere (an LMS, an LRS) is told of one answer: in the terms that SCORM and xAPI share,
 * before either's spelling. A kind's `interaction.ts` makes it. Parts are named by their index in author order, never by text, so that
 * answers in two languages are the same answer; words, where there are any, go beside.
 */
export type Interaction = Readonly<InteractionParts> & { readonly words?: InteractionWords };

type InteractionParts =
  /** Options that were chosen, and those that should be. */
  | { readonly type: "choice"; readonly given: readonly number[]; readonly right: readonly number[] }
  /** Parts as they were put, and as they belong. */
  | { readonly type: "sequencing"; readonly given: readonly number[]; readonly right: readonly number[] }
  /** What was put where: `[place, what]`, places without anything left out. */
  | { readonly type: "matching"; readonly given: readonly Pair[]; readonly right: readonly Pair[] }
  /** What stands in each blank, and for each what is accepted. `null`: nothing. */
  | {
      readonly type: "fill-in";
      readonly given: readonly (string | null)[];
      readonly right: readonly (readonly string[])[];
    }
  /** A number, and from where to where it is right. `given: null`: what was typed is no number. */
  | {
      readonly type: "numeric";
      readonly given: number | null;
      readonly right: { readonly min: number; readonly max: number };
    }
  /** A rating for each statement, from 1 to 5; nothing is right or wrong. */
  | { readonly type: "likert"; readonly given: readonly number[] }
  /** Free text; nothing is right or wrong. */
  | { readonly type: "long-fill-in"; readonly given: string }
  /** Steps that were taken, one after the other: `[step, answer]`; and the best way. */
  | {
      readonly type: "performance";
      readonly given: readonly Step[];
      readonly right: readonly Step[];
      /** Where the steps led: how it went, as the kind names it, and the mood of whoever was spoken to, from 0 (calm) to 5. */
      readonly ending?: { readonly outcome: string; readonly mood: number };
    };

export type Pair = readonly [place: number, what: number];
export type Step = readonly [step: string, answer: number];

/** Plain words for whoever reads the record: what stands behind the indexes, in the language of the answer. */
export interface InteractionWords {
  readonly options?: readonly string[];
  readonly places?: readonly string[];
}

/** Makes it of an item and a checked answer that `Rules.read` has let through. Pure. */
export type Interacting<Item, Answer> = (item: Item, answer: Answer) => Interaction;
