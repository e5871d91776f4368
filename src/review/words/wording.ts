import { oncePer } from "../../base/once-per.ts";
import { quote, unexpected } from "../../compiler/message.ts";
import type { Avoided } from "./avoided.ts";
import { avoidedCa } from "./avoided-ca.ts";
import { avoidedEs } from "./avoided-es.ts";

/** Words of Latin America where the course speaks as in Spain, and of Spanish where it speaks Catalan. */
export const avoided: Readonly<Record<string, readonly Avoided[]>> = { es: avoidedEs, ca: avoidedCa };

/** Where a text says what the course avoids, and what to do about it. */
export interface WordingSlip {
  readonly offset: number;
  readonly length: number;
  readonly message: string;
}

/** Words that the course avoids, as its lists say; none in a language without a list. */
export function wordingSlips(text: string, lang: string): WordingSlip[] {
  const list = avoided[lang];
  // All at once takes an eighth of the time of one by one, and nearly always there is none.
  if (list === undefined || text.search(anyOf(list)) < 0) return [];
  return list.flatMap((each) =>
    [...text.matchAll(patternOf(each))].map(({ 0: found, index }) => ({
      offset: index,
      length: found.length,
      message: unexpected(quote(found.replace(/[\s>]+/g, " ")), each.use, each.why),
    })),
  );
}

const patternOf = oncePer(({ avoid }: Avoided) => whole(avoid.source));
const anyOf = oncePer((list: readonly Avoided[]) => whole(list.map(({ avoid }) => avoid.source).join("|")));

/** A space of the pattern is any, also where a line ends in a quote. What is found neither begins nor ends inside a word. */
function whole(source: string): RegExp {
  const spaced = source.replaceAll(" ", "[\\s>]+").replaceAll("'", "['’]");
  return new RegExp(`(?<![\\p{L}·-])(?:${spaced})(?![\\p{L}·])`, "giu");
}
