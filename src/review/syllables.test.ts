import { describe, expect, test } from "vitest";
import { syllablesOf } from "./syllables.ts";

/** Words with their syllables parted, as the two academies' rules part them. */
const divided = {
  es: `
    a-ten-der clien-te ser-vi-cio aun a-ún a-é-re-o a-ho-ra a-hí bai-le bui-tre bú-ho buey ca-í-da ca-os ciu-dad
    co-o-pe-rar cui-da-do cuí-da-te dí-a dia-rio e-du-ca-ción em-pa-tí-a es-tu-diáis far-ma-cia fiel fre-ír
    gua-po gue-rra guí-a guion a-ve-ri-güe pin-güi-no ha-cí-a his-to-ria hoy hue-co i-ban in-for-ma-ción len-gua
    le-ón ley lle-gáis ma-íz mie-do muy no-che o-í-do o-í-a-mos pa-e-lla pa-ís pa-ra-guas pau-sa pe-or prohi-bir
    que-ja quien quie-ro ra-íz re-ú-ne rei-na re-ír rey rui-do sa-lud se-a siem-pre te-lé-fo-no te-ó-ri-co
    tí-o tran-qui-lo trein-ta vein-te ve-hí-cu-lo viu-da voy y ya zo-o a-mor a-ma-ri-llo U-ru-guay lim-piáis
    a-cuer-do ex-pe-rien-cia lin-güís-ti-ca ahu-mar chi-i-ta con-fian-za i-de-a`,
  ca: `
    a-ten-dre cli-ent ser-vei ai-gua ai-xò a-hir au-la au-to-ri-tat bai-xar bou buit cai-xa ca-fe-ï-na ciu-tat ci-èn-ci-a
    co-mis-si-ó con-ti-nu-ï-tat cre-uen cui-dar di-a di-uen diu-men-ge du-es du-ia e-go-is-ta em-pa-ti-a en-guany
    es-tra-tè-gi-a fe-ien fei-na fluix grà-ci-es gui-a guer-ra he-roi hie-na his-tò-ri-a i-de-a io-gurt ia-ia
    in-for-ma-ci-ó con-du-ir a-gra-ir a-gra-int a-gra-i-ri-a llei llen-gua llu-ir mai ma-dui-xa mou-re no-ia nou
    o-be-ir o-ï-da pa-ci-èn-ci-a pa-ís pa-ï-sos pei-xos per-cep-ci-ó pin-güí po-si-ci-ó pro-hi-bir quan qua-tre
    quei-xa qües-ti-ó qui-et ra-ïm rei rei-na re-u-nir re-u-ni-ó re-i-ni-ci-ar co-in-ci-dir ru-ï-na se-güent su-au
    te-o-ri-a tri-omf tro-feu ve-hi-cle ve-ï-na veu-re vi-at-ge viu-re vi-uen xiu-xiu-e-jar a-nu-als quo-ta
    ges-ti-ó su-or re-la-ci-ons ha-vi-a ha-ví-em a-ï-llat què tru-ca-da em-pre-sa hi ho u`,
} as const;

describe.each(["es", "ca"] as const)("the syllables of a word in %s", (lang) => {
  const words = divided[lang].trim().split(/\s+/u);
  test("are tried on sixty words and more", () => expect(words.length).toBeGreaterThanOrEqual(60));
  test.each(words)("%s", (word) => {
    expect([word, syllablesOf[lang](word.replaceAll("-", ""))]).toEqual([word, word.split("-").length]);
  });
});

test("what Catalan joins to a word counts with it", () => {
  const words = ["l'equip", "portar-li", "fer-te'n", "intel·ligent", "Col·laborar", "d'història"];
  expect(words.map((word) => syllablesOf.ca(word))).toEqual([2, 3, 2, 4, 4, 4]);
});

test("letters in any form, and what is no word", () => {
  expect([syllablesOf.es("DÍA"), syllablesOf.es("di\u0301a"), syllablesOf.es(""), syllablesOf.es("12")]).toEqual([
    2, 2, 0, 0,
  ]);
});
