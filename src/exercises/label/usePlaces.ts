import { type FigureRule, figureRules, isFigureKind } from "../../figures/kinds.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { LabelItem } from "./schema.ts";
import { words } from "./words.ts";

export interface Place {
  /** Where it is in the figure, if that has a name: «Arriba». */
  readonly where: string | undefined;
  /** What it is called everywhere: «1. Arriba», or «Lugar 1». */
  readonly name: string;
}

/** The rule of a figure; an unknown one has none. */
export function ruleOf(figure: string): FigureRule | undefined {
  return isFigureKind(figure) ? figureRules[figure] : undefined;
}

/** How each place of the figure is called. The numbers are those that are seen in it. */
export function usePlaces({ figure, labels }: LabelItem): readonly Place[] {
  const { t: common, number } = useWords();
  const t = useOwnWords(words);
  const slots = ruleOf(figure)?.slots;
  return labels.map((_, at) => {
    const n = number.format(at + 1);
    const slot = Array.isArray(slots) ? slots[at] : undefined;
    // Every figure whose places are named has its names there; a test holds it.
    const where = slot === undefined ? undefined : common(`figures.${figure}.${slot}` as "figures.triangle.top");
    return { where, name: where === undefined ? t("place", { n }) : t("numbered", { n, place: where }) };
  });
}
