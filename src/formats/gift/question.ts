import { readAnswers } from "./answers.ts";
import { extraIn, namesIn, type QuestionBlock } from "./blocks.ts";
import { type Block, formatOf, type Part, textAt, trimmed, unescaped } from "./escapes.ts";
import type { GiftText, Problem, Question, QuestionParts, Tell } from "./types.ts";

export interface ReadBlock {
  /** What the questions from here on belong to. */
  readonly category?: string;
  readonly question?: Question;
}

const CATEGORY = "$CATEGORY:";

/** Reads one block of lines. Where something is wrong with it, that is told and there is no question. */
export function readQuestion(
  block: QuestionBlock,
  before: string | undefined,
  report: (problem: Problem) => void,
): ReadBlock {
  let whole = trimmed(block, { from: 0, to: block.text.length });
  if (whole.from === whole.to) return {};
  let broken = false;
  const tell: Tell = (rule, at, [found, expected, mend], severity) => {
    broken ||= severity === undefined;
    const message = `Unexpected ${found}, expected ${expected}; ${mend}`;
    report({ ...block.place(at), severity: severity ?? "error", rule, message });
  };
  let category: string | undefined;
  while (block.text.startsWith(CATEGORY, whole.from)) {
    const end = block.text.indexOf("\n", whole.from);
    const line = { from: whole.from + CATEGORY.length, to: end === -1 || end > whole.to ? whole.to : end };
    category = unescaped(block.text.slice(line.from, line.to)).trim();
    whole = trimmed(block, { from: line.to, to: whole.to });
  }
  const named = category === undefined ? {} : { category };
  if (whole.from === whole.to) return named;
  const question = questionIn(block, whole, category ?? before, tell);
  return { ...named, ...(question && !broken && { question }) };
}

function questionIn(block: QuestionBlock, whole: Part, category: string | undefined, tell: Tell): Question | undefined {
  const { title, from } = titleIn(block, whole, tell);
  const rest = { from, to: whole.to };
  const braces = bracesIn(block, rest, tell);
  if (braces === "broken") return undefined;
  const { text, blank } = wordsAround(block, rest, braces);
  const { extra, broken } = extraIn(block);
  if (broken) {
    const { line, column } = broken;
    // It stands in a comment, so the question is whole without it.
    const at = indexOf(block, line, column);
    tell(
      "extra-broken",
      at,
      ["comment `atenta`", "what was written there", "remove it, or take the file anew"],
      "warning",
    );
  }
  const parts: QuestionParts = {
    ...block.place(whole.from),
    ...(title && { title }),
    ...namesIn(block),
    ...(category && { category }),
    text,
    ...(blank !== undefined && { blank }),
    ...(extra && { extra }),
  };
  if (text.text === "") {
    tell("question-empty", whole.from, ["question without words", "what is asked", "write it before the braces"]);
    return undefined;
  }
  if (!braces) return { ...parts, type: "description" };
  const { answers, general } = generalIn(block, braces, text);
  const read = readAnswers(block, answers, text.format, tell);
  return read && { ...parts, ...(general && { general }), ...read };
}

/** Where a line and a column are in a block. */
function indexOf(block: Block, line: number, column: number): number {
  const lines = block.text.split("\n");
  const first = block.place(0).line;
  return lines.slice(0, line - first).reduce((sum, each) => sum + each.length + 1, column - 1);
}

function titleIn(block: Block, { from, to }: Part, tell: Tell) {
  if (!block.mask.startsWith("::", from)) return { from };
  const end = block.mask.indexOf("::", from + 2);
  if (end === -1 || end >= to) {
    tell(
      "title-open",
      from,
      ["`::` before a title that does not end", "`::` after it", "write `::title::`"],
      "warning",
    );
    return { from: from + 2 };
  }
  const title = unescaped(block.text.slice(from + 2, end))
    .replace(/\s+/gu, " ")
    .trim();
  return { title, from: end + 2 };
}

/** What stands between the braces. Nothing where there are none. */
function bracesIn({ mask }: Block, { from, to }: Part, tell: Tell): Part | "broken" | undefined {
  const find = (mark: string, after: number) => {
    const at = mask.indexOf(mark, after);
    return at === -1 || at >= to ? undefined : at;
  };
  const open = find("{", from);
  const close = find("}", from);
  if (open === undefined && close === undefined) return undefined;
  if (open === undefined || (close !== undefined && close < open)) {
    tell("brace-close", close ?? from, [
      "`}` before any `{`",
      "the answers between them",
      "write `\\}` where it is meant as a sign",
    ]);
    return "broken";
  }
  if (close === undefined) {
    const mend = "close it, and leave no blank line inside a question: write `\\n` there";
    tell("brace-open", open, ["`{` that is not closed", "`}` before the next blank line", mend]);
    return "broken";
  }
  const again = find("{", open + 1);
  if (again !== undefined) {
    const mend = "make two questions of it, or write `\\{` where it is meant as a sign";
    tell("after-answers", again, ["another `{`", "one pair of braces a question", mend]);
    return "broken";
  }
  const stray = find("}", close + 1);
  if (stray !== undefined) {
    tell("after-answers", stray, [
      "another `}`",
      "one pair of braces a question",
      "write `\\}` where it is meant as a sign",
    ]);
    return "broken";
  }
  return { from: open + 1, to: close };
}

/** The text of a question, with a line where its answers stood amid it. */
function wordsAround(
  block: Block,
  whole: Part,
  braces: Part | undefined,
): { readonly text: GiftText; readonly blank?: number } {
  if (!braces) return { text: textAt(block, whole, "moodle") };
  const after = trimmed(block, { from: braces.to + 1, to: whole.to });
  const before = { from: whole.from, to: braces.from - 1 };
  if (after.from === after.to) return { text: textAt(block, before, "moodle") };
  const start = trimmed(block, before);
  const { format = "moodle", from } = formatOf(block, start);
  const head = unescaped(block.text.slice(from, before.to)).trimStart();
  // What touched the braces still does.
  const tail = unescaped(block.text.slice(braces.to + 1, after.to)).trimEnd();
  return { text: { text: `${head}_____${tail}`, format, ...block.place(start.from) }, blank: head.length };
}

/** Takes the general feedback off: what stands behind the last `####`. */
function generalIn(block: Block, braces: Part, { format }: GiftText) {
  const at = block.mask.slice(braces.from, braces.to).lastIndexOf("####");
  if (at === -1) return { answers: trimmed(block, braces) };
  const general = textAt(block, { from: braces.from + at + 4, to: braces.to }, format);
  const answers = trimmed(block, { from: braces.from, to: braces.from + at });
  return { answers, ...(general.text !== "" && { general }) };
}
