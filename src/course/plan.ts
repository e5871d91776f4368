/** What `course.yaml` plans beside lessons: tests, routes, what opens what, whose course it is. */

/** A language code as in `course.yaml`. */
type Lang = string;

export type Level = "recall" | "understand" | "apply" | "analyse";

/** What a test of a module asks of what is drawn from its bank. */
export interface TestBlueprint {
  /** How many items: never more than there are to draw from. */
  readonly items: number;
  /** Per cent. */
  readonly pass: number;
  /** Left out: no limit of time. */
  readonly minutes?: number;
  /** How often it may be handed in. Left out: as often as one likes. */
  readonly attempts?: number;
}

/** What the final exam asks of what is drawn from all banks. */
export interface ExamBlueprint extends TestBlueprint {
  /** Per cent that every module must reach. */
  readonly moduleMinimum?: number;
  /** Shares of the levels in per cent, 100 together. */
  readonly levels?: Readonly<Partial<Record<Level, number>>>;
  readonly requires?: readonly Requirement[];
}

/** A lesson that has to be finished first: its id, and the ids that it had before. */
export type Requirement = readonly [id: string, ...former: string[]];

/** A way through some lessons, offered beside the whole course. */
export interface Route {
  readonly id: string;
  /** Ids in the order of the route. */
  readonly lessons: readonly string[];
  readonly in: Readonly<Record<Lang, { readonly title: string; readonly summary?: string }>>;
}

/** Whose course it is. What is left out is Atenta's own. */
export interface Brand {
  readonly name?: string;
  /** Address of the picture under the course's folder, and its size in pixels. */
  readonly logo?: { readonly file: string; readonly width: number; readonly height: number };
  /** Address, under the course's folder, of the style sheet with its colours. */
  readonly style?: string;
  /** Who signs certificates. */
  readonly signatory?: { readonly name: string; readonly role?: Readonly<Record<Lang, string>> };
}
