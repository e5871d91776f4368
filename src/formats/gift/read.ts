import { blocksOf } from "./blocks.ts";
import { readQuestion } from "./question.ts";
import type { Problem, Question, ReadGift } from "./types.ts";

/** The longest text that is read, in UTF-16 units: some twenty thousand questions. */
export const LONGEST = 8_000_000;

/** As many faults as anybody mends before reading the file again. */
const MOST_PROBLEMS = 1000;

/**
 * Reads questions in GIFT as Moodle documents it (docs.moodle.org, “GIFT format”) and as its importer does it, where the
 * documentation is silent. Whatever the text, nothing is thrown; a question that cannot be read is told of and left out, and
 * the others are read all the same. Of more faults than a thousand the first are told. Time grows with the length of the text.
 */
export function readGift(source: string): ReadGift {
  const refused = refuse(source);
  if (refused) return { questions: [], problems: [refused] };
  const text = source.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n");
  const questions: Question[] = [];
  const problems: Problem[] = [];
  let category: string | undefined;
  for (const block of blocksOf(text)) {
    const read = readQuestion(block, category, (problem) => {
      if (problems.length < MOST_PROBLEMS) problems.push(problem);
    });
    if (read.category !== undefined) category = read.category;
    if (read.question) questions.push(read.question);
  }
  if (questions.length === 0 && problems.length === 0) problems.push(empty);
  return { questions, problems };
}

const start = { severity: "error", line: 1, column: 1 } as const;

const empty: Problem = {
  ...start,
  rule: "empty-file",
  message: "Unexpected text without a question, expected at least one; choose another file",
};

function refuse(source: string): Problem | undefined {
  if (source.length > LONGEST) {
    const found = String(source.length);
    const message = `Unexpected text of ${found} characters, expected at most ${LONGEST}; part it into several files`;
    return { ...start, rule: "too-large", message, found };
  }
  const at = source.indexOf("\0");
  if (at === -1) return undefined;
  const before = source.slice(0, at).split("\n");
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  const message = "Unexpected NUL character, expected text; save the file as plain text in UTF-8";
  return { ...start, ...place, rule: "not-text", message };
}
