import type { SpeltLang } from "./lexicon.ts";

/**
 * Forms of verbs with pronouns attached that the dictionaries lack, each read back to a word which they have. Spanish has
 * few of them; Catalan nearly all, but not what drops an `s`, as `digue-li` for `digues`.
 */
export const withoutPronouns: Readonly<Record<SpeltLang, (word: string) => string | undefined>> = {
  es(word) {
    const one = "(?:me|te|se|le|les|lo|la|los|las|nos|os)";
    const infinitive = new RegExp(`^(.+[aeií]r)${one}$`).exec(word);
    if (infinitive) return infinitive[1];
    const accented =
      new RegExp(`^(.*)([áéí]r)(?:me|te|se|nos|os)${one}$`).exec(word) ??
      new RegExp(`^(.*)([áé]ndo)${one}{1,2}$`).exec(word);
    return accented ? `${accented[1]}${plain(accented[2] ?? "")}` : undefined;
  },
  ca(word) {
    const stem = /^(.+gue)(?:-(?:me|li|lo|la|los|les|ne|ho|hi|nos)|'(?:m|l|ls|n|ns))+$/.exec(word)?.[1];
    return stem === undefined ? undefined : `${stem}s`;
  },
};

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}
