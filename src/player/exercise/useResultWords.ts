import type { Score } from "../../exercises/contract.ts";
import type { Heard } from "../../exercises/define.ts";
import type { Graded } from "../../exercises/score.ts";
import { textOf } from "../../exercises/text.ts";
import { useWords } from "../../i18n/useWords.tsx";

/** How a result is said: in words, with its points where they say more than right or wrong. */
export function useResultWords() {
  const { t, number, percent } = useWords();

  return (graded: Graded, shown: Score): string => {
    if (!graded.scored) return t("exercises.result.done");
    const verdict = graded.right ? "right" : graded.partly ? "partly" : "wrong";
    const word = t(`exercises.result.${verdict}`);
    const points = { points: number.format(shown.points), max: number.format(shown.max), count: shown.max };
    const result = verdict === "partly" ? t("exercises.result.points", { result: word, ...points }) : word;
    const costs = graded.cost > 0 && verdict !== "wrong";
    return costs ? t("exercises.result.hinted", { result, share: percent.format(graded.cost) }) : result;
  };
}

/** The result and what explains it, as a screen reader hears it. */
export function spoken(result: string, heard: readonly Heard[]): string {
  const sentences = heard.map(({ of, says }) => (of ? `${textOf(of)}: ${textOf(says)}` : textOf(says)));
  const said = [result, ...sentences];
  return said.map((each, at) => (at === said.length - 1 || /[.?!…]$/.test(each) ? each : `${each}.`)).join(" ");
}
