import { isCommon } from "./common.ts";
import type { Token } from "./fold.ts";
import { withoutOwnLetters } from "./fold.ts";
import { nearest, slipsIn } from "./nearest.ts";
import type { Vocabulary, Word } from "./vocabulary.ts";

/** How much a word of a text is worth for a word that was asked for. */
const worth = { exact: 1, form: 0.75, typed: 0.5, begun: 0.6 } as const;

/** What a word that was asked for stands for among the words of an index. */
export interface Meaning {
  readonly token: Token;
  /** What each word is worth that answers it. */
  readonly words: ReadonlyMap<Word, number>;
  /** Rare words tell more: near 1 for one that is said once, less the more often it is said. */
  readonly rarity: number;
  /** The word that was taken instead: nothing has the one that was typed. */
  readonly instead?: Word;
}

/** What the words of a query stand for: those that say nothing are left out, and those that nothing answers have no words. */
export function meaningsOf(query: string, tokens: readonly Token[], vocabulary: Vocabulary, lang: string): Meaning[] {
  const asked = tokens.filter(({ folded }) => !isCommon(folded, lang));
  // Who has typed nothing else yet may be on the way to a longer word: «con» to «confianza».
  const last = tokens.at(-1);
  if (asked.length === 0 && last !== undefined && last.folded.length > 1) asked.push(last);
  const seen = new Set<string>();
  return asked.flatMap((token) => {
    if (seen.has(token.folded)) return [];
    seen.add(token.folded);
    return [meaningOf(token, vocabulary, token === last && !/\s/.test(query.slice(token.end)))];
  });
}

function meaningOf(token: Token, vocabulary: Vocabulary, unfinished: boolean): Meaning {
  const words = answersTo(token.folded, vocabulary, unfinished);
  if (words.size > 0) return { token, words, rarity: rarityOf(words) };
  const near = nearest(token.folded, vocabulary.words, slipsIn(token.folded.length), unfinished);
  if (near === undefined) return { token, words, rarity: 1 };
  const meant = answersTo(near.word.folded, vocabulary, false);
  return { token, words: meant, rarity: rarityOf(meant), instead: near.word };
}

function rarityOf(words: ReadonlyMap<Word, number>): number {
  let said = 0;
  for (const [{ count }, value] of words) said += count * value;
  return 1 / Math.log2(2 + said);
}

function answersTo(folded: string, vocabulary: Vocabulary, unfinished: boolean): Map<Word, number> {
  const words = new Map<Word, number>();
  const put = (word: Word, value: number) => {
    if (!word.common) words.set(word, Math.max(value, words.get(word) ?? 0));
  };
  if (unfinished) {
    for (const word of vocabulary.beginningWith(folded)) {
      // The less is left to type, the likelier it is meant.
      put(word, worth.begun * (folded.length / word.folded.length));
    }
  }
  // Whoever types an «ñ» or a «ç» means it; whoever types none may have none.
  if (withoutOwnLetters(folded) === folded) for (const word of vocabulary.typedAs(folded)) put(word, worth.typed);
  for (const word of vocabulary.forms(folded)) put(word, worth.form);
  const exact = vocabulary.exact(folded);
  if (exact !== undefined) put(exact, worth.exact);
  return words;
}
