import type { ReviewRule } from "../rule.ts";
import { reportSlips, type Slip } from "../words/slips.ts";

// Words that are no name: with a capital they begin a sentence.
const es =
  "El|Los|Las|Un|Una|Unos|Unas|Y|O|Pero|Porque|Si|No|Que|Qué|Quien|Quién|Cuando|Cuándo|Como|Cómo|Donde|Por|Para|Con|Sin|De|En|A|Al|Del|Se|Te|Le|Lo|Me|Nos|Es|Son|Hay|Ha|Este|Esta|Ese|Esa|Eso|Esto|Su|Sus|Tu|Tus|Mi|Más|Muy|Ya|También|Solo|Primero|Después|Luego|Ahora|Todo|Nada|Nadie|Alguien|Cada|Dos|Tres";
const ca =
  "Els|Les|Un|Una|Uns|Unes|I|O|Però|Perquè|Si|No|Que|Què|Qui|Quan|Com|On|Per|Amb|Sense|De|Del|Al|Es|Et|Li|Ho|Hi|Ens|És|Són|Hi|Ha|Aquest|Aquesta|Això|Allò|Seu|Teu|Més|Molt|Ja|També|Només|Primer|Després|Ara|Tot|Res|Ningú|Algú|Cada|Dos|Dues|Tres";

const slip = (lang: "es" | "ca", words: string): Slip => ({
  langs: [lang],
  pattern: new RegExp(`(?<=\\p{Ll}: [¿¡]?)(?:${words})(?= \\p{Ll})`, "gu"),
  expected: (found) => `\`${found.toLowerCase()}\``,
  mend: "after a colon the sentence goes on; what somebody says stands in « »",
});

const slips = [slip("es", es), slip("ca", ca)];

/** A sentence goes on after a colon, with a small letter, in both languages (Ortografía 2010, 3.4.5.1); a quote begins anew. */
export const capitalAfterColon: ReviewRule = {
  rule: "capital-after-colon",
  looksAt: "file",
  check: (course, report) => reportSlips(course, report, slips),
};
