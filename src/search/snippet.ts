import { tokensOf } from "./fold.ts";

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** A text in pieces: joined they are the text, and those that are found are whole words. */
export function piecesOf(text: string, answers: (folded: string) => boolean): Piece[] {
  return cut(text, 0, text.length, answers);
}

export interface Snippet {
  readonly pieces: readonly Piece[];
  /** Whether the text goes on before or after it. */
  readonly before: boolean;
  readonly after: boolean;
  /** How many of the text's words that were found come before those that are in it: to lead there. */
  readonly skipped: number;
}

/** The part of a text that has most of what was looked for, not much longer than `length`, cut between words. */
export function snippetOf(text: string, answers: (folded: string) => boolean, length = 200): Snippet {
  const tokens = tokensOf(text);
  const found = tokens.filter(({ folded }) => answers(folded));
  const first = densest(found, length);
  const begin = first === undefined || first.start < length / 3 ? 0 : startOf(text, first.start, length / 3);
  let end = text.length;
  if (text.length - begin > length) {
    end = tokens.filter((token) => token.start > begin && token.end <= begin + length).at(-1)?.end ?? text.length;
    // A full stop right behind the last word belongs to it.
    end += /^[.,;:?!)»”"]*/.exec(text.slice(end))?.[0].length ?? 0;
  }
  return {
    pieces: cut(text, begin, end, answers),
    before: begin > 0,
    after: text.slice(end).trim() !== "",
    skipped: first === undefined ? 0 : found.indexOf(first),
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** Where the most different words begin that fit into a length. */
function densest(found: readonly Place[], length: number): Place | undefined {
  let best: { readonly place: Place; readonly words: number } | undefined;
  found.forEach((place, at) => {
    const words = new Set<string>();
    for (let next = at; ; next++) {
      const other = found[next];
      if (other === undefined || other.end - place.start > length * 0.6) break;
      words.add(other.folded);
    }
    if (best === undefined || words.size > best.words) best = { place, words: words.size };
  });
  return best?.place;
}

/** Where to begin so that a place can be read: with its sentence if that is near, else some words before it. */
function startOf(text: string, place: number, most: number): number {
  const from = Math.max(0, Math.floor(place - most));
  const before = text.slice(from, place);
  const sentence = [...before.matchAll(/[.?!…:][»”")]*\s+/g)].at(-1);
  if (sentence !== undefined) return from + sentence.index + sentence[0].length;
  const space = before.search(/\s/);
  return space < 0 ? place : from + space + 1;
}

function cut(text: string, begin: number, end: number, answers: (folded: string) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let at = begin;
  for (const token of tokensOf(text)) {
    if (token.start < begin || token.end > end || !answers(token.folded)) continue;
    if (token.start > at) pieces.push({ text: text.slice(at, token.start), found: false });
    pieces.push({ text: text.slice(token.start, token.end), found: true });
    at = token.end;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), found: false });
  return pieces;
}
