/**
 * What the forms of a word share: number, gender and the commonest endings of verbs are left off, and nothing that would make
 * two words one. In the manner of Savoy's light stemmers; what is left is not a root, and is never shown.
 *
 * Words come folded (`foldText`), so that accents are no help: «reclamo» and «reclamó» are one.
 */

/** The shortest stem that is left when an ending goes. */
const LEAST = 3;

type Ending = readonly [ending: string, instead: string, least?: number];

/** By language, the first of each list that fits is replaced: number first, then the endings of verbs, then the last vowel. */
const rules: Readonly<Record<string, readonly (readonly Ending[])[]>> = {
  es: [
    [
      ["ces", "z"],
      ["emos", "emos"],
      ["amos", "amos"],
      ["imos", "imos"],
      ["ares", "ar"],
      ["eres", "er"],
      ["ires", "ir"],
      ["ores", "or"],
      ["anes", "an"],
      ["enes", "en"],
      ["iones", "ion"],
      ["ades", "ad"],
      ["eses", "e"],
      ["s", ""],
    ],
    [
      ["amente", "", 4],
      ["mente", "", 4],
      ["iendo", "", 3],
      ["yendo", "", 3],
      ["ando", "", 3],
      ["ieron", "", 3],
      ["aron", "", 3],
      ["aban", "", 3],
      ["aba", "", 3],
      ["ido", "", 4],
      ["ida", "", 4],
      ["ado", "", 4],
      ["ada", "", 4],
      ["emos", "", 4],
      ["amos", "", 4],
      ["imos", "", 4],
      ["arse", "", 3],
      ["erse", "", 3],
      ["irse", "", 3],
      ["arlo", "", 4],
      ["arle", "", 4],
      ["arla", "", 4],
      ["erlo", "", 4],
      ["irlo", "", 4],
      ["ar", "", 3],
      ["er", "", 4],
      ["ir", "", 4],
      ["an", "", 4],
      ["en", "", 6],
    ],
    [
      ["a", ""],
      ["o", ""],
      ["e", ""],
    ],
  ],
  ca: [
    [
      ["ques", "ca"],
      ["gues", "ga"],
      ["ges", "ja"],
      ["ces", "ça"],
      ["ions", "io"],
      ["ents", "ent"],
      ["ants", "ant"],
      ["ans", "a"],
      ["ens", "e"],
      ["ins", "i"],
      ["ons", "o"],
      ["uns", "u"],
      ["ssos", "s", 2],
      ["isos", "is"],
      ["os", ""],
      ["es", "a"],
      ["ais", "ai"],
      ["eis", "ei"],
      ["ois", "oi"],
      ["sis", "si"],
      ["is", "is"],
      ["s", ""],
    ],
    [
      ["ament", "", 4],
      ["ment", "", 5],
      ["aven", "", 3],
      ["ava", "", 3],
      ["ada", "", 4],
      ["ida", "", 4],
      ["uda", "", 4],
      ["ant", "", 4],
      ["int", "", 4],
      ["ar", "", 3],
      ["er", "", 4],
      ["ir", "", 4],
      ["re", "", 4],
      ["at", "", 4],
      ["it", "", 4],
      ["ut", "", 4],
      ["en", "", 4],
    ],
    [
      ["a", ""],
      ["e", ""],
      ["o", ""],
    ],
  ],
};

/** What a word has in common with its other forms. A word of another language is taken as it is. */
export function stem(word: string, lang: string): string {
  const lists = rules[lang];
  return lists === undefined ? word : sameSound(lists.reduce(shortened, word));
}

function shortened(word: string, endings: readonly Ending[]): string {
  for (const [ending, instead, least = LEAST] of endings) {
    if (!word.endsWith(ending)) continue;
    const left = word.slice(0, -ending.length);
    // A longer ending that leaves too little may hide a shorter one that does not.
    if (left.length < least) continue;
    return left + instead;
  }
  return word;
}

/** «toco» and «toque», «vez» and «veces»: how a sound is written depends on what follows. */
function sameSound(stemmed: string): string {
  return stemmed.replace(/qu$/, "c").replace(/gu$/, "g").replace(/ç$/, "c").replace(/z$/, "c").replace(/j$/, "g");
}
