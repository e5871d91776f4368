import { type Block, commented, type Part, textAt, trimmed, unescaped } from "./escapes.ts";
import { readNumbers } from "./numbers.ts";
import { type Marked, splitAt, weighed } from "./split.ts";
import type { Answer, Answers, Choice, Tell, TextFormat } from "./types.ts";

/** Reads what stands between the braces, and finds out by its marks what kind of question it is. */
export function readAnswers(block: Block, part: Part, format: TextFormat, tell: Tell): Answers | undefined {
  const mask = block.mask.slice(part.from, part.to);
  if (mask === "") return { type: "essay" };
  if (mask.startsWith("#")) return readNumbers(block, { from: part.from + 1, to: part.to }, format, tell);
  if (mask.includes("~")) return readChoices(block, part, format, tell);
  if (mask.includes("=") && mask.includes("->")) return readPairs(block, part, format, tell);
  return readTrueFalse(block, part, format) ?? readShort(block, part, format, tell);
}

function readChoices(block: Block, part: Part, format: TextFormat, tell: Tell): Answers | undefined {
  const answers = splitAt(block, part, /[=~]/gu, tell);
  const single = answers.some(({ mark }) => mark === "=");
  const options = answers.flatMap((answer): Choice[] => {
    const { weight, rest } = weighed(block, answer, answer.mark === "=" ? 100 : 0, tell);
    const { text, feedback } = commented(block, rest, format);
    if (text.text === "") tellEmpty(answer, tell);
    return [{ text, weight, ...(feedback && { feedback }) }];
  });
  if (options.length < 2) {
    tell("answer-count", part.from, ["one answer", "two or more", "add what else could be chosen"]);
    return undefined;
  }
  return { type: "choice", single, options };
}

function readPairs(block: Block, part: Part, format: TextFormat, tell: Tell): Answers | undefined {
  const answers = splitAt(block, part, /=/gu, tell);
  const pairs = answers.flatMap((answer) => {
    const mark = block.text.slice(answer.from, answer.to).indexOf("->");
    const arrow = answer.from + mark;
    if (mark === -1) {
      tell("match-arrow", answer.from, [
        "pair without `->`",
        "`=left -> right`",
        "write what belongs to it behind `->`",
      ]);
      return [];
    }
    const right = unescaped(block.text.slice(arrow + 2, answer.to)).trim();
    if (right === "") tellEmpty(answer, tell);
    return [{ left: textAt(block, { from: answer.from, to: arrow }, format), right }];
  });
  if (answers.length < 2) {
    tell("answer-count", part.from, ["one pair", "two or more", "add what else is to be matched"]);
    return undefined;
  }
  return { type: "matching", pairs };
}

/** `{T#if wrong#if right}`. */
function readTrueFalse(block: Block, part: Part, format: TextFormat): Answers | undefined {
  const [word, ...more] = splitAt(block, part, /#/gu);
  const said = word ? block.text.slice(word.from, word.to).trim() : "";
  if (!["T", "TRUE", "F", "FALSE"].includes(said)) return undefined;
  const [first, ...second] = more;
  const texts = [first, first && second.length > 0 ? { from: second[0]?.from ?? part.to, to: part.to } : undefined];
  const [ifWrong, ifRight] = texts.map((each) => each && textAt(block, each, format));
  return {
    type: "true-false",
    right: said.startsWith("T"),
    ...(ifWrong && ifWrong.text !== "" && { ifWrong }),
    ...(ifRight && ifRight.text !== "" && { ifRight }),
  };
}

function readShort(block: Block, part: Part, format: TextFormat, tell: Tell): Answers {
  const answers = splitAt(block, part, /=/gu, tell).map((answer): Answer<string> => {
    const { weight, rest } = weighed(block, answer, 100, tell);
    const { text, feedback } = commented(block, rest, format);
    if (text.text === "") tellEmpty(answer, tell);
    return { value: text.text, weight, ...block.place(trimmed(block, answer).from), ...(feedback && { feedback }) };
  });
  return { type: "short", answers };
}

function tellEmpty({ from }: Marked, tell: Tell): void {
  tell("answer-empty", from, ["answer without words", "them behind its mark", "write them, or remove the mark"]);
}
