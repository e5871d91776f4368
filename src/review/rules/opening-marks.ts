import { quote, unexpected } from "../../compiler/message.ts";
import type { ReviewRule } from "../rule.ts";
import { perText } from "../words/per-text.ts";
import { runsOf } from "../words/slips.ts";

/** Spanish opens every question and exclamation (Ortografía 2010, 3.4.9); Catalan only closes them (IEC, 1993). */
export const openingMarks: ReviewRule = {
  rule: "opening-marks",
  looksAt: "file",
  check: perText(({ lang, text }, say) => {
    if (lang !== "es" && lang !== "ca") return;
    for (const run of runsOf(text)) {
      for (const index of lang === "ca" ? allOf(run.text, /[¿¡]/gu) : unmatched(run.text)) {
        const sign = run.text[index] ?? "";
        const near = quote(
          (sign === "¿" || sign === "¡" ? run.text.slice(index, index + 30) : endOf(run.text, index)) ?? "",
        );
        const at = run.offset + index;
        if (lang === "ca") say(at, unexpected(near, "no opening sign in Catalan", "take it out"));
        else say(at, unexpected(near, "both signs in Spanish", `write \`${pairOf[sign] ?? ""}\` as well`));
      }
    }
  }),
};

const pairOf: Readonly<Record<string, string>> = { "?": "¿", "!": "¡", "¿": "?", "¡": "!" };

function allOf(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map(({ index }) => index);
}

/** Where a sign stands whose other half is missing. A phrase may ask and exclaim, «¡¿Cómo?!»; `(?)` is a doubt. */
function unmatched(text: string): number[] {
  const open: number[] = [];
  const wrong: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[¿?¡!]/gu)) {
    if (sign === "¿" || sign === "¡") open.push(index);
    else if (open.pop() === undefined && !/[?!(]/u.test(text[index - 1] ?? "")) wrong.push(index);
  }
  return [...wrong, ...open].sort((a, b) => a - b);
}

function endOf(text: string, index: number): string {
  return (
    text
      .slice(Math.max(0, index - 30), index + 1)
      .split(/[\n\0]/u)
      .at(-1) ?? ""
  );
}
