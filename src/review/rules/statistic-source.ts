import { quote, unexpected } from "../../compiler/message.ts";
import { numbersOf } from "../../compiler/parity/numbers.ts";
import type { Part } from "../../compiler/part.ts";
import type { ReviewRule } from "../rule.ts";
import { placeOfWords } from "../text.ts";

const numeral =
  "(?:\\d+|un[oa]?|dos|dues|tres|cuatro|quatre|cinco|cinc|seis|sis|siete|set|ocho|vuit|nueve|nou|diez|deu|onze|once|doce|dotze|quince|quinze|dieci\\p{L}+|disset|divuit|dinou|veinte|vint|cien|cent|mil)";
const number = "\\d+(?:[.,]\\d+)*";
const people =
  "(?:l[oa]s |els |les )?(?:personas?|clientes?|clientas|usuari[oa]s|consumidores|compradores|empresas|quejas|reclamaciones|llamadas|casos|persones|clients|clientes|usuaris|consumidors|compradors|empreses|queixes|reclamacions|trucades)|quienes|la gente?|la gent";
const fraction =
  "(?:la mitad|un tercio|dos tercios|una? cuarta parte|tres cuartas partes|la meitat|un terç|dos terços|una quarta part|tres quartes parts|tres quarts)";
/**
 * «el 70 %», «setanta per cent», «uno de cada tres», «la mitad de los clientes», «cinco veces más», in Spanish and
 * Catalan.
 */
const statistic = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${number}\\s*%|[\\p{L}\\p{N}.,]+\\s+(?:por ciento|per cent)|${numeral}(?:\\s+\\p{L}+)?\\s+de\\s+cada\\s+${numeral}|${fraction}\\s+d(?:e\\s+|els\\s+|el\\s+)(?:${people})|${numeral}\\s+(?:veces|vegades)\\s+(?:más|més))(?!\\p{L})`,
  "iu",
);
/** What a price, a tax or a bargain is, everyone may say. */
const bargain =
  /descuento|descompte|rebaja|rebaix|\bIVA\b|recargo|rec[àa]rrec|propina|comisi[óo]n|comissi[óo]|inter[ée]s\b|inter[èe]s\b/iu;
/** Callouts whose words are read as ours; an example is made up, and what a note says has its source. */
const ours: readonly string[] = ["tip", "quote", "monday"];

/**
 * Customer service lives on figures that nobody can show: «el 68 % se va por indiferencia», «uno de cada diez lo cuenta». A
 * share of people or cases in running prose has a note of where it is from: in the same section, or anywhere in the lesson if
 * the note names the same number.
 */
export const statisticSource: ReviewRule = {
  rule: "statistic-source",
  looksAt: "file",
  check(course, report) {
    for (const { path, parts } of course.records.lessons) {
      if (!course.files.has(path)) continue;
      const named = new Set(
        parts.filter(isNote).flatMap(({ facts }) => facts.units.flatMap(({ text }) => numbersOf(text))),
      );
      for (const section of sectionsIn(parts)) {
        if (section.some(isNote)) continue;
        for (const { text, at } of section.filter(isOurs).flatMap(({ facts }) => facts.units)) {
          const found = statisticIn(text);
          if (found === undefined || numbersOf(found).some((each) => named.has(each))) continue;
          const mend =
            "add an `:::evidence` to the section that says how sure we are and from where, or leave the figure out";
          const place = placeOfWords(course, path, { text, at }, found);
          report(path, place, unexpected(`figure ${quote(found)} in prose`, "its source in the same section", mend));
        }
      }
    }
  },
};

/** The share that a text states by itself, and not by someone's mouth. */
function statisticIn(text: string): string | undefined {
  const sentences = text.replace(/«[^»]*»|“[^”]*”/gu, (said) => " ".repeat(said.length)).split(/(?<=[.!?…])\s+/u);
  return sentences.filter((each) => !bargain.test(each)).flatMap((each) => statistic.exec(each)?.[0] ?? [])[0];
}

function isNote({ block }: Part): boolean {
  return block?.type === "callout" && block.kind === "evidence";
}

function isOurs({ type, block }: Part): boolean {
  return type === "prose" || (block?.type === "callout" && ours.includes(block.kind));
}

/** Parts from one `##` to the next. */
function sectionsIn(parts: readonly Part[]): Part[][] {
  const sections: Part[][] = [[]];
  for (const part of parts) {
    if (part.block?.type === "prose" && part.block.heading?.depth === 2) sections.push([]);
    sections.at(-1)?.push(part);
  }
  return sections;
}
