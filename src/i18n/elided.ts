/**
 * Catalan writes «d'1» and «d'11»: «de» loses its vowel before a figure that is read with one. Which figure comes is
 * known only once the words are filled in.
 */
export function elided(text: string, lang: string | undefined): string {
  return lang === "ca" ? text.replace(/\b(d)e (?=11?(?!\d|\.\d{3}))/gi, "$1'") : text;
}
