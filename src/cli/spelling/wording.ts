import type { Diagnostic } from "../../compiler/diagnostics.ts";
import type { SpeltLang } from "./lexicon.ts";
import { type Prose, placeAt } from "./prose.ts";
import { type Avoided, avoided } from "./wording-list.ts";

const patterns = new Map<Avoided, RegExp>();

/** Words that the course avoids, as its list says. */
export function wordingProblems(prose: Prose, lang: SpeltLang): Diagnostic[] {
  return avoided[lang].flatMap((each) =>
    [...prose.text.matchAll(patternOf(each))].map(({ 0: found, index }) => ({
      file: prose.file,
      ...placeAt(prose.text, index),
      severity: "error" as const,
      rule: "wording",
      message: `Unexpected "${found.replace(/[\s>]+/g, " ")}", expected "${each.use}"${each.why ? `: ${each.why}` : ""}`,
    })),
  );
}

/** A space of the pattern is any, also where a line ends in a quote. What is found neither begins nor ends inside a word. */
function patternOf(each: Avoided): RegExp {
  const known = patterns.get(each);
  if (known) return known;
  const spaced = each.avoid.source.replaceAll(" ", "[\\s>]+").replaceAll("'", "['’]");
  const pattern = new RegExp(`(?<![\\p{L}·-])(?:${spaced})(?![\\p{L}·])`, "giu");
  patterns.set(each, pattern);
  return pattern;
}
