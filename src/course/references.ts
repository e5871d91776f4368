import type { CalloutBlock, Lang, TermEntry } from "./types.ts";

/** What is gathered from the whole course for a page of its own: a file each, which no other page fetches. */
export interface References {
  readonly glossary: Glossary;
  readonly sources: Sources;
  readonly passages: Passages;
}

export type ReferenceName = keyof References;

/** Those of them that are read from top to bottom. */
export type GatheredName = Exclude<ReferenceName, "passages">;

/** Every term of the course in one language. */
export interface Glossary {
  readonly lang: Lang;
  /** In the alphabet of the language. Sorted once, for all browsers: each brings a table of alphabets of its own. */
  readonly letters: readonly GlossaryLetter[];
}

export interface GlossaryLetter {
  /** As it heads its terms: `A`. Of terms that begin with a digit `0–9`, with neither `#`. */
  readonly letter: string;
  readonly terms: readonly GlossaryTerm[];
}

export interface GlossaryTerm extends TermEntry {
  /** What it is called in the course's other languages. */
  readonly twins: readonly { readonly lang: Lang; readonly term: string }[];
  /** Where each lesson that marks it does so first, in the order of the course. */
  readonly marked: readonly Passage[];
}

/** A passage of a lesson, for a page outside of it that leads there. */
export interface Passage {
  readonly module: string;
  readonly lesson: string;
  /** The lesson's. */
  readonly title: string;
  /** Left out for what comes before the first heading. */
  readonly section?: { readonly id: string; readonly title: string };
}

/** Every note of the course, in one language, that says where something comes from or what the law asks for. */
export interface Sources {
  readonly lang: Lang;
  /** Only modules and lessons that have some, in the order of the course. */
  readonly modules: readonly SourcesOfModule[];
}

export interface SourcesOfModule {
  readonly id: string;
  readonly title: string;
  readonly lessons: readonly SourcesOfLesson[];
}

export interface SourcesOfLesson {
  readonly id: string;
  readonly title: string;
  readonly notes: readonly SourceNote[];
}

export interface SourceNote {
  readonly note: CalloutBlock;
  readonly passage: Passage;
}

/** The words of all lessons in one language, for the page that searches them. */
export interface Passages {
  readonly lang: Lang;
  readonly lessons: readonly PassagesOfLesson[];
}

export interface PassagesOfLesson {
  readonly module: string;
  readonly lesson: string;
  readonly title: string;
  readonly summary: string;
  /** In reading order. */
  readonly blocks: readonly WordsOfBlock[];
}

/** What a block says. Of an exercise the prompt alone: neither its options nor what they are answered with. */
export interface WordsOfBlock {
  /** Its index among the lesson's blocks. */
  readonly block: number;
  /** The section that it stands in; left out for what comes before the first heading. */
  readonly section?: { readonly id: string; readonly title: string };
  readonly text: string;
}
