import type { ReviewRule } from "../rule.ts";
import { reportSlips, type Slip } from "../words/slips.ts";

const es = {
  days: "Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo",
  months: "Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Septiembre|Octubre|Noviembre|Diciembre",
};
const ca = {
  days: "Dilluns|Dimarts|Dimecres|Dijous|Divendres|Dissabte|Diumenge",
  months: "Gener|Febrer|Març|Abril|Maig|Juny|Juliol|Agost|Setembre|Octubre|Novembre|Desembre",
};

/** What stands before a day or a month and not before Domingo, Abril or Julio, who are people; in Catalan they have articles. */
const before = {
  es: {
    days: "(?:el|los|este|ese|del|al|cada|próximo|pasado) ",
    months: "(?:en|desde|hasta|\\d+ de|mes de|finales de|principios de|mediados de) ",
  },
  ca: {
    days: "(?:el|els|aquest|del|dels|al|cada|vinent|passat) ",
    months: "(?:al |a l'|\\d+ (?:de |d')|mes (?:de |d')|finals (?:de |d')|principis (?:de |d')|mitjan )",
  },
};

/** Not «el Viernes Santo», which is a name. */
const slip = (lang: "es" | "ca", { days, months }: typeof es): Slip => ({
  langs: [lang],
  pattern: new RegExp(
    `(?<=(?<!\\p{L})(?:${before[lang].days}(?=${days})|${before[lang].months}(?=${months})))(?:${days}|${months})(?!\\p{L}| (?:Sant[oa]?|\\p{Lu}))`,
    "gu",
  ),
  expected: (found) => `\`${found.toLowerCase()}\``,
  mend: "days and months are no names",
});

const slips = [slip("es", es), slip("ca", ca)];

/** Days and months begin with a small letter (Ortografía 2010, 4.2.4; Ortografia catalana 2017, 5.2), unlike in English. */
export const calendarCapital: ReviewRule = {
  rule: "calendar-capital",
  looksAt: "file",
  check: (course, report) => reportSlips(course, report, slips),
};
