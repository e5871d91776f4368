/** What loses its vowel before a figure that is read with one, and how it is written then. */
const ELIDED: Readonly<Record<string, string>> = { de: "d'", el: "l'", del: "de l'", al: "a l'", pel: "per l'" };

/**
 * Catalan writes «d'1», «l'11 de març» and «a partir de l'1»: «de» and «el» lose their vowel before a figure that is read
 * with one. Which figure comes is known only once the words are filled in.
 */
export function elided(text: string, lang: string | undefined): string {
  if (lang !== "ca") return text;
  return text.replace(/\b(de|el|del|al|pel) (?=11?(?![\d\p{L}]|\.\d{3}))/giu, (_, word: string) => {
    const short = ELIDED[word.toLowerCase()] ?? "";
    return /^\p{Lu}/u.test(word) ? short[0]?.toUpperCase() + short.slice(1) : short;
  });
}
