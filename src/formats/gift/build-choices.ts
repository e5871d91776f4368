import type { BlockContent, List, PhrasingContent } from "mdast";
import { afterOf, type Build, type BuildContext, feedbackOf, promptOf } from "./built.ts";
import { paragraph, words } from "./markdown.ts";
import { lineOf, plainOf } from "./texts.ts";
import type { Choice } from "./types.ts";

interface Option {
  readonly right: boolean;
  readonly line: readonly PhrasingContent[];
  readonly feedback: readonly BlockContent[];
}

/** Of more options nobody makes a question. */
export const MOST = 50;

/** A multiple choice: `single` where one answer is right and nothing else can be, `multiple` where several can be. */
export const buildChoice: Build<"choice"> = (question, context) => {
  const { options, single, extra } = question;
  if (options.length > MOST) {
    context.say("part-count", String(options.length));
    return undefined;
  }
  const best = Math.max(...options.map(({ weight }) => weight));
  const isRight = ({ weight }: Choice) => weight > 0 && (!single || weight === best);
  const right = options.filter(isRight);
  // Several options of which any is the right one: only who ticks all of them would be right here.
  const several = single && right.length > 1;
  if (right.length === 0 || several) {
    context.say("no-right");
    return undefined;
  }
  if (!weighsAsWe(options, single)) context.say("weights");
  const read = options.map((option): Option => {
    const { right: said, wrong } = context.words;
    const feedback = feedbackOf(option.feedback, isRight(option) ? said : wrong, context);
    return { right: isRight(option), line: lineOf(option.text, context.lose), feedback };
  });
  const prompt = promptOf(question, context);
  if (
    !prompt ||
    !sound(
      read.map(({ line }) => line),
      context,
    )
  )
    return undefined;
  const fixed = extra?.fixed ? ["fixed"] : [];
  const body = [...prompt, taskList(read), ...afterOf(question.general, context)];
  return { kind: single ? "single" : "multiple", attributes: fixed, body };
};

/** Two options, of which one is right; they keep their order. */
export const buildTrueFalse: Build<"true-false"> = (question, context) => {
  const { right, ifRight, ifWrong } = question;
  const { words: added } = context;
  const prompt = promptOf(question, context);
  if (!prompt) return undefined;
  const option = (value: boolean): Option => ({
    right: value === right,
    line: [words(value ? added.true : added.false)],
    feedback: value === right ? feedbackOf(ifRight, added.right, context) : feedbackOf(ifWrong, added.wrong, context),
  });
  const body = [...prompt, taskList([option(true), option(false)]), ...afterOf(question.general, context)];
  return { kind: "single", attributes: ["fixed"], body };
};

/** Whether every part says something, and each something else. */
export function sound(lines: readonly (readonly PhrasingContent[])[], { say }: BuildContext): boolean {
  const said = lines.map((line) => plainOf(line).toLowerCase());
  if (said.includes("")) say("no-words");
  else if (new Set(said).size < said.length) say("same-twice");
  else return true;
  return false;
}

function taskList(options: readonly Option[]): List {
  return {
    type: "list",
    ordered: false,
    spread: false,
    children: options.map(({ right, line, feedback }) => ({
      type: "listItem",
      checked: right,
      spread: false,
      children: [paragraph(line), { type: "blockquote", children: [...feedback] }],
    })),
  };
}

/** Whether the weights come to what our own scoring gives: all right ones earn the same, and a wrong tick costs as much. */
function weighsAsWe(options: readonly Choice[], single: boolean): boolean {
  const right = options.filter(({ weight }) => weight > 0);
  if (single) return right.length === 1 && options.every(({ weight }) => weight === 100 || weight === 0);
  const share = right[0]?.weight ?? 0;
  const alike = right.every(({ weight }) => weight === share) && Math.abs(share * right.length - 100) < 0.1;
  return alike && options.every(({ weight }) => weight > 0 || weight === -share);
}
