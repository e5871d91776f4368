/** Counts the syllables of written words, after the spelling rules of Spanish and of Catalan. Anything but words counts as none. */
export const syllablesOf: Readonly<Record<"es" | "ca", (word: string) => number>> = {
  es: (word) => parts(word).reduce((sum, part) => sum + spanish(part), 0),
  ca: (word) => parts(word).reduce((sum, part) => sum + catalan(part), 0),
};

/** `l'equip` and `portar-li`: what is joined to a word counts with it. */
function parts(word: string): string[] {
  return word
    .normalize("NFC")
    .toLowerCase()
    .split(/[-'’·]/u);
}

/**
 * Spanish, after the Ortografía (2010): an open vowel is a syllable; a closed one is with the vowel beside it, unless it has
 * an accent and an open one beside it; two different closed ones are one. An `h` between vowels changes nothing.
 */
function spanish(word: string): number {
  const sounds = word
    .replace(/qu(?=[eiéí])|gu(?=[eiéí])/gu, "k")
    .replace(/(?<=\p{L})y(?!\p{L})|^y$/gu, "i")
    .replace(/(?<=[aeiouáéíóúü])h(?=[aeiouáéíóúü])/gu, "");
  return (sounds.match(/[aeiouáéíóúü]+/gu) ?? []).reduce((sum, run) => sum + spanishRun(run), 0);
}

function spanishRun(run: string): number {
  const letters = [...run];
  const beats = letters.filter((letter, index) => {
    if (/[aeoáéó]/u.test(letter)) return true;
    const beside = `${letters[index - 1] ?? ""}${letters[index + 1] ?? ""}`;
    if (/[íú]/u.test(letter) && /[aeoáéó]/u.test(beside)) return true;
    return letter === letters[index - 1] && /[iu]/u.test(letter);
  });
  // Of closed vowels alone one is the syllable's, `ciudad`, and one more where the same letter is doubled, `chiita`.
  return /[aeoáéó]/u.test(run) ? beats.length : 1 + beats.length;
}

/** Forms in which a closed vowel after another stands for itself without a mark: verbs in `-ir`, suffixes, prefixes. */
const apart =
  /(?<=[aeou])(?<![gq]u)i(?=r(?:é|às|à|em|eu|an|ia|ies|íem|íeu|ien)?$|nt$|sm(?:e|es)$|st(?:a|es)$)|(?<=^(?:re|co|anti|contra|auto|pre))[iu](?=n(?:ici|tegr|tent|vent|sert|cid|corpor|tim|struc)|ni[rtóvdm]|tili|bic)/gu;

/**
 * Catalan, after the IEC's Ortografia (2017): a vowel is a syllable, but `i` and `u` after another vowel go with it (`feina`,
 * `creuen`), and so do those at the beginning of a word (`iogurt`) and the `u` of `qua`, `güe`. So `història` has four.
 */
function catalan(word: string): number {
  const sounds = word
    .replace(apart, "í")
    .replace(/(?<=[qg])u(?=[eièéíï])|(?<=[qg])u(?=[aoàòó])|(?<=[qg])ü(?=[eièéí])/gu, "")
    .replace(/^h?[iu](?=[aeoàèéòó].)/u, "")
    .replace(/^y$/u, "i");
  return (sounds.match(/[aeiouàèéíïòóúü]+/gu) ?? []).reduce((sum, run) => sum + catalanRun(run), 0);
}

function catalanRun(run: string): number {
  let beats = 0;
  let glides = false;
  let last = "";
  for (const letter of run) {
    // A glide goes with the vowel before it, and what follows it is a vowel again.
    glides = /[iu]/u.test(letter) && last !== "" && !glides && !(letter === "i" && last === "i");
    if (!glides) beats += 1;
    last = letter;
  }
  return beats;
}
