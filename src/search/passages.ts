import type { Meaning } from "./meaning.ts";
import type { Word } from "./vocabulary.ts";

/** A passage by its words. */
export interface ReadPassage {
  readonly words: readonly Word[];
  readonly heading: readonly Word[];
}

/** How far apart two words may stand and still be said together: a few small words lie between them. */
const APART = 4;
/** What a word in the heading counts for the passage beneath it. */
const HEADING = 0.4;

/** How well a passage answers. */
interface Answer {
  /** Its index among the document's passages. */
  readonly at: number;
  readonly score: number;
  /** How many of the words it has, its heading's included. */
  readonly had: number;
  /** From 0 to 2: how many of the words it has, and how many of those stand together. */
  readonly together: number;
}

/** Which passages answer a query, the best first; equal ones in the order in which they are read. */
export function bestPassages(passages: readonly ReadPassage[], meanings: readonly Meaning[]): Answer[] {
  const answers = passages
    .flatMap((passage, at) => {
      const answer = answerOf(passage, meanings);
      return answer === undefined ? [] : [{ at, ...answer }];
    })
    .sort((one, other) => other.score - one.score || one.at - other.at);
  // Beside one that has all words, those that have only some say nothing more.
  const whole = answers.filter(({ had }) => had === meanings.length);
  return whole.length > 0 ? whole : answers;
}

function answerOf({ words, heading }: ReadPassage, meanings: readonly Meaning[]): Omit<Answer, "at"> | undefined {
  const best = meanings.map(() => 0);
  const lastAt = meanings.map(() => Number.NEGATIVE_INFINITY);
  const close = new Set<number>();
  let inText = false;
  words.forEach((word, at) => {
    meanings.forEach(({ words: answering }, asked) => {
      const worth = answering.get(word);
      if (worth === undefined) return;
      inText = true;
      best[asked] = Math.max(best[asked] ?? 0, worth);
      lastAt[asked] = at;
      // In the order in which they were asked.
      if (asked > 0 && at - (lastAt[asked - 1] ?? Number.NEGATIVE_INFINITY) <= APART) close.add(asked);
    });
  });
  // What only its heading says is for the first passage under it, and for whoever has nothing better.
  for (const word of heading) {
    meanings.forEach(({ words: answering }, asked) => {
      best[asked] = Math.max(best[asked] ?? 0, HEADING * (answering.get(word) ?? 0));
    });
  }
  const sum = best.reduce((total, each, asked) => total + each * (meanings[asked]?.rarity ?? 0), 0);
  if (sum === 0) return undefined;
  const had = best.filter((each) => each > 0).length;
  const together = meanings.length === 1 ? 0 : (had === meanings.length ? 1 : 0) + close.size / (meanings.length - 1);
  // Of two that say it, the shorter says it more.
  const brief = 1 / (1 + words.length / 400);
  return { score: (inText ? 1 : 0.3) * sum * (1 + together) * brief, had, together };
}
