import type { Root } from "hast";
import type { CourseAbout } from "./about.ts";
import type { FigureBlock } from "./figure.ts";
import type { Brand, ExamBlueprint, Level, Requirement, Route, TestBlueprint } from "./plan.ts";
import type { ReferenceName } from "./references.ts";

/**
 * What a compiled course is. The player sees only these shapes, never Markdown.
 *
 * The compiler emits one root index, one index for each module and language, and one file for each
 * lesson and language. All of it is plain JSON. Fields may be added; a changed meaning needs a new field.
 */

/** A language code as in `course.yaml`: `es`, `ca`. */
export type Lang = string;

/** Compiled prose: a hast tree without positions. Custom elements: see `CustomElement`. */
export type Prose = Root;

/**
 * Elements in prose that HTML does not have; the player maps each to a component.
 * `x-term` has `to` (a term id). `x-lesson` has `to` (a lesson id) and, optionally, `hash` (a section id).
 */
export type CustomElement = "x-term" | "x-lesson";

export interface Language {
  readonly code: Lang;
  readonly dir: "ltr" | "rtl";
}

/** The root index: the only file whose address a page must know. The page of a lesson or a module brings a part of it. */
export interface CourseIndex {
  readonly id: string;
  /** Changes whenever anything in the course does. */
  readonly rev: string;
  /** Per cent that a lesson or a module test asks for. */
  readonly pass: number;
  readonly languages: readonly Language[];
  readonly skills: readonly string[];
  /** By language. */
  readonly about: Readonly<Record<Lang, CourseAbout>>;
  /** How many activities there are in all its lessons. */
  readonly activities: number;
  /** By language: addresses, under the course's folder, of what is gathered from it. What it has none of is left out. */
  readonly references: Readonly<Record<Lang, { readonly [Name in ReferenceName]?: string }>>;
  readonly modules: readonly ModuleRef[];
  /** By language: the address of one file with the index of every module. Left out: they are had one by one. */
  readonly gathered?: Readonly<Record<Lang, string>>;
  /** As its authors count: `2026.11`. Left out: `rev` tells versions apart. */
  readonly version?: string;
  /** Left out: the course has no final exam. */
  readonly exam?: ExamBlueprint;
  readonly routes?: readonly Route[];
  /** Sets of lessons whose items are better asked mixed: what they teach is easily confused. */
  readonly mix?: readonly (readonly string[])[];
  readonly brand?: Brand;
  /**
   * Left out: this is the whole index. Otherwise it is what the pages of one module need of it (`partOf`), with that module's
   * number, from 1: its `modules` are not all.
   */
  readonly part?: { readonly module: string; readonly number: number };
}

export interface ModuleRef {
  readonly id: string;
  /** Ids in the order of the course. */
  readonly lessons: readonly string[];
  /** Minutes of all its lessons together. */
  readonly minutes: number;
  /** By language: title, and the address of the module's index under the course's folder. */
  readonly in: Readonly<
    Record<
      Lang,
      {
        readonly title: string;
        readonly file: string;
        /** Address of its bank under the course's folder, if it has one. */
        readonly bank?: string;
      }
    >
  >;
  /** Left out: it has no bank to draw a test from, or the course wants no tests. */
  readonly test?: TestBlueprint;
}

/** A module in one language. */
export interface ModuleIndex {
  readonly id: string;
  readonly lang: Lang;
  readonly title: string;
  readonly summary: string;
  readonly why: Prose;
  readonly lessons: readonly LessonRef[];
}

export interface LessonRef {
  readonly id: string;
  /** Former ids, whose addresses still lead here. */
  readonly aliases: readonly string[];
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly objectives: readonly Objective[];
  readonly items: readonly ItemRef[];
  readonly activities: readonly ActivityRef[];
  /** Address of the lesson's file under the course's folder. */
  readonly file: string;
  /** What has to be finished before its answers count, its module's requirements included. It can always be read. */
  readonly requires?: readonly Requirement[];
}

export interface Objective {
  readonly id: string;
  readonly skill?: string;
  readonly text: string;
}

/** What the rules of learning need to know of an exercise without loading its lesson. */
export interface ItemRef {
  readonly id: string;
  readonly kind: string;
  readonly shape: string;
  readonly scored: boolean;
  readonly objective: ObjectiveRef;
  /** Its kind stands in no bank, as a dialogue: no test and no review asks it. */
  readonly alone?: true;
}

/** What the page of things made needs to know of an activity without loading its lesson. */
export interface ActivityRef {
  readonly id: string;
  readonly kind: string;
  /** Left out: what the kind calls it. */
  readonly title?: string;
}

export interface ObjectiveRef {
  readonly lesson: string;
  readonly id: string;
}

/** An objective of another lesson, with what it takes to tell of it and to lead there. */
export interface ReachedObjective extends ObjectiveRef {
  readonly text: string;
  readonly module: string;
  /** The lesson's title. */
  readonly title: string;
}

/** A lesson in one language. */
export interface Lesson {
  readonly id: string;
  readonly module: string;
  readonly lang: Lang;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly objectives: readonly Objective[];
  /** Objectives of other lessons that its exercises reach back to, each once. */
  readonly reached: readonly ReachedObjective[];
  readonly blocks: readonly Block[];
  /** Definitions of the terms that this lesson marks, by term id, in order of first appearance. */
  readonly terms: readonly TermEntry[];
}

export interface TermEntry {
  readonly id: string;
  readonly term: string;
  readonly definition: Prose;
}

export type Block = ProseBlock | FigureBlock | CalloutBlock | ExerciseBlock | ActivityBlock;

/** A run of ordinary Markdown without headings. */
export interface ProseBlock {
  readonly type: "prose";
  /** For a run that opens a section: its heading, with an id that is the same in every language. */
  readonly heading?: { readonly id: string; readonly depth: 2 | 3; readonly prose: Prose; readonly text: string };
  readonly prose: Prose;
}

export type CalloutKind = "tip" | "example" | "quote" | "evidence" | "law" | "monday";

export interface CalloutBlock {
  readonly type: "callout";
  readonly kind: CalloutKind;
  readonly prose: Prose;
  /** `quote`: who said it. */
  readonly by?: string;
  /** `evidence`: how sure we are, and a full reference. */
  readonly sure?: "high" | "medium" | "low";
  readonly source?: string;
  /** `law`: where it holds, and when it was last reviewed (`YYYY-MM`). */
  readonly region?: string;
  readonly reviewed?: string;
}

export interface ExerciseBlock {
  readonly type: "exercise";
  readonly kind: string;
  readonly id: string;
  readonly objective: ObjectiveRef;
  readonly level?: Level;
  /** Hash of kind, parameters, counts and key: the same in every language. An answer is valid only with it. */
  readonly shape: string;
  /** Hash of the words in this language. */
  readonly text: string;
  readonly prompt: Prose;
  /** Shown after any answer. */
  readonly after?: Prose;
  readonly hints: readonly Hint[];
  /** Keep the author's order. */
  readonly fixed: boolean;
  /** The earlier item that it asks again: of the same kind, with the same parts. */
  readonly again?: string;
  /** The kind of figure that it stands on. */
  readonly figure?: string;
  /** What the kind's own `parse` made; its schema is in the kind's folder. */
  readonly item: unknown;
}

export interface Hint {
  readonly prose: Prose;
  /** Share of the score that taking it costs, 0 to 1. */
  readonly cost: number;
}

/** Something that the learner makes and keeps. */
export interface ActivityBlock {
  readonly type: "activity";
  readonly kind: string;
  /** Unique among the activities of the course. */
  readonly id: string;
  /** Left out: what the kind calls it. */
  readonly title?: string;
  /** Hash of kind, parameters and counts: the same in every language. */
  readonly shape: string;
  /** Hash of the words in this language. */
  readonly text: string;
  readonly prompt: Prose;
  /** What the kind's own `parse` made; its schema is in the kind's folder. */
  readonly spec: unknown;
}
