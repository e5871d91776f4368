import type { FigureBlock, FigureItem } from "../../course/figure.ts";

/**
 * Figures of a kind to look at and to test with, as the default export of the kind's `samples.ts`: the fewest items that
 * the kind draws, and the most, with long words and notes. They read like figures of a course, the same in each language.
 */
export interface FigureSamples {
  readonly es: readonly FigureBlock[];
  readonly ca: readonly FigureBlock[];
}

/** A figure from lines as an author writes them: `Label — note`. Without a caption it is named by its kind. */
export function sample(kind: string, lines: readonly string[], caption?: string): FigureBlock {
  return { type: "figure", kind, items: lines.map(readLine), ...(caption !== undefined && { caption }) };
}

function readLine(line: string): FigureItem {
  const [label = "", ...note] = line.split(" — ");
  return { label, ...(note.length > 0 && { note: note.join(" — ") }) };
}

/** One line of a figure of quantities: label, quantity, the quantity as an author writes it, note. */
type MeasuredLine = readonly [label: string, value: number, measure: string, note?: string];

/** A figure of quantities. */
export function measuredSample(
  kind: string,
  lines: readonly MeasuredLine[],
  more: Pick<FigureBlock, "caption" | "axes"> = {},
): FigureBlock {
  const items = lines.map(([label, value, measure, note]) => ({ label, value, measure, ...(note && { note }) }));
  return { type: "figure", kind, items, ...more };
}
