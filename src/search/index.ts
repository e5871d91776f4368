import { isCommon } from "./common.ts";
import type { SearchDocument } from "./documents.ts";
import { createFolder, tokensOf } from "./fold.ts";
import { type Meaning, meaningsOf } from "./meaning.ts";
import { nearest } from "./nearest.ts";
import { bestPassages, type ReadPassage } from "./passages.ts";
import { Postings } from "./postings.ts";
import { Vocabulary, type Word } from "./vocabulary.ts";

/** How many documents at most are looked into for passages, of those that the words alone rank highest. */
const LOOKED_INTO = 40;
/** What it adds that a title is all that was asked for, and nothing else. */
const TITLE = 4;
/** How many passages of a document are shown at most. */
const PASSAGES = 3;

/** What it counts that a word is said there. */
const WEIGHTS = { title: 5, name: 5, heading: 2, text: 1 } as const;

/** A document that was found. */
export interface Hit {
  readonly document: SearchDocument;
  /** Indices of its passages, the best first; none if only its title or another name answers. */
  readonly passages: readonly number[];
}

export interface Found {
  /** The best first; not more than were asked for. */
  readonly hits: readonly Hit[];
  /** How many documents there are. */
  readonly total: number;
  /** Whether each has all words of the query, or only some. */
  readonly all: boolean;
  /** The query as it was searched, where words of it are nowhere and others are near. */
  readonly instead?: string;
  /** Where nothing was found: a query that is not far and would find something. */
  readonly suggestion?: string;
  /** Nothing was searched: no word of the query says enough. */
  readonly vague?: true;
  /** Whether a word, as it is folded, answers the query: what is marked. */
  readonly answers: (folded: string) => boolean;
}

export interface SearchIndex {
  readonly size: number;
  /** Takes a document. */
  add(document: SearchDocument): void;
  /** Never throws, whatever is asked. */
  search(query: string, most: number): Found;
}

const nothing: Found = { hits: [], total: 0, all: true, answers: () => false };

/** An index of documents in one language. It is built document by document, so that whoever builds it can let go in between. */
export function createSearchIndex(lang: string): SearchIndex {
  const vocabulary = new Vocabulary(lang);
  const fold = createFolder();
  const documents: {
    readonly document: SearchDocument;
    readonly title: readonly Word[];
    readonly passages: readonly ReadPassage[];
  }[] = [];
  const postings = new Postings();

  const wordsOf = (text: string): Word[] =>
    tokensOf(text, fold).map(({ start, end, folded }) => vocabulary.add(folded, text.slice(start, end)));
  const weighed = (words: readonly Word[], weight: number) =>
    words.flatMap((word) => (word.common ? [] : [[word, weight] as const]));

  /** How much of a title was asked for, and how much of what was asked is in it: 1 where they are one. */
  const namedBy = (title: readonly Word[], meanings: readonly Meaning[]) => {
    const telling = title.filter(({ common }) => !common);
    const said = telling.filter((word) => meanings.some(({ words }) => words.has(word))).length;
    const had = meanings.filter(({ words }) => telling.some((word) => words.has(word))).length;
    return telling.length === 0 ? 0 : (said / telling.length) * (had / meanings.length);
  };

  const find = (meanings: readonly Meaning[], most: number, all: boolean): Omit<Found, "answers"> => {
    const ranked = postings.rank(
      meanings.map(({ words }) => words),
      all,
    );
    const looked = ranked.slice(0, Math.max(LOOKED_INTO, most)).flatMap(({ document: number, score }) => {
      const known = documents[number];
      if (known === undefined) return [];
      const passages = bestPassages(known.passages, meanings).slice(0, PASSAGES);
      const together = Math.max(passages[0]?.together ?? 0, TITLE * namedBy(known.title, meanings));
      return [
        // Words that stand together say more than the same words far apart.
        { document: known.document, passages: passages.map(({ at }) => at), score: score * (1 + together) },
      ];
    });
    looked.sort((one, other) => other.score - one.score);
    return { hits: looked.slice(0, most), total: ranked.length, all };
  };

  return {
    get size() {
      return documents.length;
    },
    add(document) {
      const title = wordsOf(document.title);
      const passages = document.passages.map(({ text, heading }) => ({
        words: wordsOf(text),
        heading: heading === undefined ? [] : wordsOf(heading),
      }));
      const headings = passages.flatMap(({ heading }, at) =>
        document.passages[at]?.heading === document.passages[at - 1]?.heading ? [] : heading,
      );
      documents.push({ document, title, passages });
      postings.add([
        ...weighed(title, WEIGHTS.title),
        ...(document.names ?? []).flatMap((name) => weighed(wordsOf(name), WEIGHTS.name)),
        ...weighed(headings, WEIGHTS.heading),
        ...passages.flatMap(({ words }) => weighed(words, WEIGHTS.text)),
      ]);
    },
    search(query, most) {
      const typed = query.trimStart();
      const tokens = tokensOf(typed);
      const asked = meaningsOf(typed, tokens, vocabulary, lang);
      if (asked.length === 0) return { ...nothing, vague: true };
      const known = asked.filter(({ words }) => words.size > 0);
      const strict = known.length === asked.length ? find(known, most, true) : undefined;
      const found = strict === undefined || strict.total === 0 ? find(known, most, false) : strict;
      if (found.total === 0) {
        const vague = asked.every(({ token }) => isCommon(token.folded, lang));
        return { ...nothing, ...(vague ? { vague } : suggestionFor(typed, asked)) };
      }
      const answering = new Set(known.flatMap(({ words }) => [...words.keys()]).map(({ folded }) => folded));
      return {
        ...found,
        all: strict === found || asked.length === 1,
        ...(asked.some(({ instead }) => instead !== undefined) && { instead: rewritten(typed, asked) }),
        answers: (folded) => answering.has(folded),
      };
    },
  };

  function suggestionFor(query: string, asked: readonly Meaning[]) {
    const near = asked.map(({ token }) => {
      const { length } = token.folded;
      const found =
        length < 4 ? undefined : nearest(token.folded, vocabulary.words, Math.min(3, Math.floor(length / 3) + 1));
      return { token, ...(found !== undefined && { instead: found.word }) };
    });
    return near.some((each) => "instead" in each) ? { suggestion: rewritten(query, near) } : {};
  }
}

/** A query with other words in the places of some. */
function rewritten(query: string, words: readonly Pick<Meaning, "token" | "instead">[]): string {
  let text = "";
  let at = 0;
  for (const { token, instead } of words) {
    text += query.slice(at, token.start) + (instead?.written.toLowerCase() ?? query.slice(token.start, token.end));
    at = token.end;
  }
  return text + query.slice(at);
}
