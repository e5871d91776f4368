/** Words as they are compared: however they were typed, with or without accents, in capitals or not. */

/**
 * Letters and digits; an apostrophe parts words, so that «l'atenció» has two. What stands between two l's, or is typed there,
 * is a part of the word: «col·legi», «col.legi», «col-legi».
 */
const WORDS = /(?:l[·.\-•‧∙⋅・･](?=l)|[\p{L}\p{M}\p{N}])+/giu;

const LIGATURES: Readonly<Record<string, string>> = { æ: "ae", œ: "oe", ß: "ss", ø: "o", đ: "d", ł: "l" };

/**
 * A text without what typing leaves out: accents, capitals, the dot of «l·l», ligatures; and without all that is neither letter
 * nor digit. «ñ» and «ç» are letters of their own and stay: «año» is not «ano».
 */
export function foldText(text: string): string {
  return (
    text
      .normalize("NFKD")
      // By no language's rules: Turkish letters would make two machines disagree.
      .toLowerCase()
      .replace(/n\u0303/g, "ñ")
      .replace(/c\u0327/g, "ç")
      .replace(/[æœßøđł]/g, (letter) => LIGATURES[letter] ?? letter)
      .replace(/[^\p{L}\p{N}]/gu, "")
  );
}

/** As it is typed on a keyboard that has neither «ñ» nor «ç». */
export function withoutOwnLetters(folded: string): string {
  return folded.replace(/ñ/g, "n").replace(/ç/g, "c");
}

/** A word, where it stands in its text, and how it is compared. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** Folds each word once, however often it is met. */
export function createFolder(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const had = known.get(word);
    if (had !== undefined) return had;
    const folded = foldText(word);
    known.set(word, folded);
    return folded;
  };
}

/** The words of a text in their order. Positions count UTF-16 units, as `slice` does. */
export function tokensOf(text: string, fold: (word: string) => string = foldText): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const folded = fold(word);
    if (folded !== "") tokens.push({ start: index, end: index + word.length, folded });
  }
  return tokens;
}
