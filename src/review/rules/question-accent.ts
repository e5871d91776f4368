import type { ReviewRule } from "../rule.ts";
import { reportSlips, type Slip } from "../words/slips.ts";

/** Verbs before which «que» can only ask. */
const es =
  "haces|hace|harías|haría|harás|dices|dice|dirías|diría|le (?:dices|dirías|contestas|respondes|ofreces|pides)|respondes|contestas|ofreces|pasa|pasó|ha pasado|falta|quiere|necesita|prefiere|prefieres|eliges|significa|es lo|son los|puedes|debes|hay que|conviene|ocurre";
const ca =
  "fas|fa|faries|faràs|dius|diries|li (?:dius|diries|contestes|respons|ofereixes|demanes)|respons|contestes|ofereixes|passa|ha passat|falta|vol|necessita|prefereix|prefereixes|tries|significa|és el|són els|pots|cal|convé";

const slips: readonly Slip[] = [
  {
    langs: ["es"],
    // «¿A quien llega le dices algo?», «¿Y quien la leyó?»: whoever did, not who did.
    pattern: new RegExp(
      `(?<=¿(?:Y |Pero |(?:De|Con|En|A|Por|Para) )?)[Qq]ue(?= (?:${es})(?!\\p{L}))|(?<=¿)Quien(?:es)?(?!\\p{L})|(?<=¿(?:Y |Pero )?)(?:[Cc]ual|[Cc]uales|[Cc]uant[oa]s?|[Dd]onde)(?!\\p{L})`,
      "gu",
    ),
    expected: (found) => `\`${accented(found)}\``,
    mend: "a word that asks has an accent",
  },
  {
    langs: ["ca"],
    pattern: new RegExp(`(?<=^|\\n|\\0|[.?!…:«] ?)Que(?= (?:${ca})(?!\\p{L})[^.?!\\n]*\\?)`, "gu"),
    expected: "`Què`",
    mend: "a word that asks has an accent",
  },
];

/** `¿Qué haces?`, `Què fas?`: no dictionary sees what is missing, since the word without its accent is one, too. */
export const questionAccent: ReviewRule = {
  rule: "question-accent",
  looksAt: "file",
  check: (course, report) => reportSlips(course, report, slips),
};

function accented(word: string): string {
  return word.replace(
    /[ae](?=l)|(?<=[Qq]ui?)e|(?<=[Cc]u)a|(?<=[Dd])o/u,
    (vowel) => ({ a: "á", e: "é", o: "ó" })[vowel] ?? vowel,
  );
}
