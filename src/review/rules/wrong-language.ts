import { unexpected } from "../../compiler/message.ts";
import type { ReviewRule } from "../rule.ts";
import { perText } from "../words/per-text.ts";
import { runsOf } from "../words/slips.ts";

/** Words that one of the two languages cannot do without, and the other does not have, or hardly. */
const own = {
  es: `y los las con por más pero como está están su sus muy cuando ya hay este esta estos esto ese esa eso sin también hasta
    donde quien nada todo todos hoy ahora le lo qué cuál quién sí él tú mi fue hace hacer tiene puede dice mismo antes después
    mañana día desde otro otra algo alguien nadie porque dos una que aunque solo bien así hacia cómo dónde`,
  ca: `i els les amb per però com està estan seu seva seus seves teu teva molt quan ja hi això aquest aquesta aquests aquell sense
    també fins on qui res tot tots avui ara dels als pel pels és ho què són fa fer té pot diu mateix abans després demà des altre
    altra algú ningú cap perquè ens us em et li jo dos una que encara només bé així cap dues cada`,
} as const;

/** What a word of one language looks like, and hardly one of the other. */
const looks = {
  es: /(?:ñ|ción$|ciones$|[aei]dad$|.mente$|[aeio]do$|illo$|^hu[eé])/u,
  ca: /(?:ç|l·l|ció$|cions$|.ment$|[^aeiou]tat$|ny|tx|[aeio]t$|[^q]ix)/u,
} as const;

const names = { es: "Spanish", ca: "Catalan" } as const;
const wordsOf = { es: onlyIn("es", "ca"), ca: onlyIn("ca", "es") } as const;

/** So many words of the other language are no name and no slip. */
const LEAST = 3;

/**
 * A paragraph that was not translated, or that was pasted into the wrong file. It is told by its little words: of those
 * that only one of the languages has, three or more, and most, are the other's.
 */
export const wrongLanguage: ReviewRule = {
  rule: "wrong-language",
  looksAt: "file",
  check: perText(({ text, lang }, say) => {
    if (lang !== "es" && lang !== "ca") return;
    const [own, other] = lang === "es" ? [names.es, names.ca] : [names.ca, names.es];
    for (const offset of foreignRuns(text, lang)) say(offset, unexpected(other, own, `write it in ${own}`));
  }),
};

/** Where a paragraph of the other language begins. */
function foreignRuns(text: string, lang: "es" | "ca"): number[] {
  const other = lang === "es" ? "ca" : "es";
  return runsOf(text).flatMap((run) => {
    const words = run.text.toLowerCase().match(/[\p{L}·]+/gu) ?? [];
    const [mine, theirs] = [countOf(words, run.text, lang), countOf(words, run.text, other)];
    return theirs < LEAST || theirs <= 3 * mine ? [] : [run.offset + run.text.search(/[\p{L}«¿¡]/u)];
  });
}

function countOf(words: readonly string[], text: string, lang: "es" | "ca"): number {
  const elided = lang === "ca" && text.includes("'") ? (text.match(/(?<!\p{L})[dlmnst]'(?=\p{L})/giu)?.length ?? 0) : 0;
  return words.filter((word) => isOf(word, lang)).length + elided;
}

/** A course says the same few thousand words again and again. */
const known = { es: new Map<string, boolean>(), ca: new Map<string, boolean>() } as const;

function isOf(word: string, lang: "es" | "ca"): boolean {
  const before = known[lang].get(word);
  if (before !== undefined) return before;
  const is = wordsOf[lang].has(word) || looks[lang].test(word);
  known[lang].set(word, is);
  return is;
}

function onlyIn(lang: "es" | "ca", other: "es" | "ca"): ReadonlySet<string> {
  const theirs = own[other].split(/\s+/u);
  return new Set(own[lang].split(/\s+/u).filter((word) => !theirs.includes(word)));
}
