import { type FigureKind, type FigureRule, figureRules, isFigureKind } from "../figures/kinds.ts";
import { ca } from "../i18n/words/ca/index.ts";
import { es } from "../i18n/words/es/index.ts";

/** A figure in words, for whoever cannot draw it. */
export interface FigureWords {
  /** What it is: `Figura: triángulo`. */
  readonly name: string;
  /** What its axes are, where it has some. */
  readonly axes: readonly string[];
  /** A name for each place, each another: `1. Arriba`; its number alone where the place has no name. */
  readonly places: readonly string[];
}

/**
 * Names a figure and its places. `kind` may be none that we know: then its places are numbers. Another language than Catalan is told
 * in Spanish.
 */
export function figureInWords(
  kind: string,
  count: number,
  lang: string,
  axes?: { readonly x: string; readonly y: string },
): FigureWords {
  const words = lang === "ca" ? ca.figures : es.figures;
  const known = isFigureKind(kind) ? kind : undefined;
  const named = known ? namesOf(known, words) : [];
  return {
    name: known ? words.name[known] : kind,
    axes: axes ? [`${words.axis.x}: ${axes.x}`, `${words.axis.y}: ${axes.y}`] : [],
    places: Array.from({ length: count }, (_, at) => {
      const name = named[at];
      return name === undefined ? String(at + 1) : `${at + 1}. ${name}`;
    }),
  };
}

function namesOf(kind: FigureKind, words: typeof es.figures): readonly string[] {
  const { slots }: FigureRule = figureRules[kind];
  if (!Array.isArray(slots)) return [];
  const own = kind === "triangle" ? words.triangle : words.matrix;
  const byName: Readonly<Record<string, string>> = own;
  return slots.map((slot) => byName[slot] ?? slot);
}
