import type { ElementContent, Root, RootContent } from "hast";
import { shuffle } from "../../base/random.ts";
import type { Block, ExerciseBlock, Lesson } from "../../course/types.ts";
import type { Paper } from "../../exercises/paper.ts";
import { textOf } from "../../exercises/text.ts";
import { shuffleSeed } from "../../learning/attempt.ts";
import { sentencesOf } from "./sentences.ts";

/** What is read in one breath, and in which block of the lesson it stands. */
export interface Line {
  /** The block's index; −1 for the lesson's title. */
  readonly at: number;
  readonly text: string;
  /** How many lines of the same words come before it in the block. */
  readonly nth: number;
}

/** What is said beside the author's words. */
export interface ScriptWords {
  readonly exercise: (n: number) => string;
  readonly callout: (kind: string) => string;
  /** What an activity is called where its author gave it no title. */
  readonly activity: (kind: string) => string;
}

/**
 * A lesson as it is read aloud, sentence by sentence. Of exercises what is asked and what there is to choose from, as it
 * stands on screen at the first try; never what is right.
 *
 * @param paperOf what a kind of exercise says to the ear
 */
export function scriptOf(
  { lang, title, blocks }: Pick<Lesson, "lang" | "title" | "blocks">,
  words: ScriptWords,
  paperOf: (kind: string) => Paper | undefined,
): readonly Line[] {
  const lines: Line[] = [];
  const say = (at: number, ...texts: readonly string[]) => {
    for (const each of texts.flatMap((text) => sentencesOf(text, lang)))
      lines.push({ at, text: each, nth: lines.filter((line) => line.at === at && line.text === each).length });
  };
  say(-1, title);
  let exercises = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.type === "exercise") {
      exercises += 1;
      say(at, words.exercise(exercises), ...ofExercise(block, paperOf(block.kind)));
    } else say(at, ...ofBlock(block, words));
  }
  return lines;
}

function ofExercise({ id, item, fixed, prompt }: ExerciseBlock, paper: Paper | undefined): readonly string[] {
  if (paper === undefined) return partsOf(prompt);
  const count = paper.choices(item);
  const inOrder = Array.from({ length: count }, (_, index) => index);
  const order = fixed ? inOrder : shuffle(count, shuffleSeed({ profile: "", item: id, attempt: 1 }));
  return [...partsOf(prompt), ...paper.spoken(item, order).flatMap(partsOf)];
}

function ofBlock(block: Exclude<Block, ExerciseBlock>, words: ScriptWords): readonly string[] {
  switch (block.type) {
    case "prose":
      return [...(block.heading ? [block.heading.text] : []), ...partsOf(block.prose)];
    case "callout":
      return [
        ...(block.kind === "quote" ? [] : [words.callout(block.kind)]),
        ...partsOf(block.prose),
        ...(block.by === undefined ? [] : [block.by]),
      ];
    case "figure":
      return [
        ...(block.caption === undefined ? [] : [block.caption]),
        ...block.items.map(({ label, measure, note }) => [label, measure, note].filter(Boolean).join(", ")),
      ];
    case "activity":
      return [block.title ?? words.activity(block.kind), ...partsOf(block.prompt)];
  }
}

/** The pieces of prose that stand apart: paragraphs, items of lists, rows of tables. */
function partsOf(prose: Root): readonly string[] {
  return flat(prose.children).filter((text) => text !== "");
}

/** What is read in pieces of its own, and not as one. */
const CONTAINERS = /^(?:ul|ol|li|table|thead|tbody|blockquote|div|section)$/;

function flat(nodes: readonly (RootContent | ElementContent)[]): readonly string[] {
  const parts: string[] = [];
  let run: ElementContent[] = [];
  const close = () => {
    parts.push(textOf({ type: "root", children: run }));
    run = [];
  };
  for (const node of nodes) {
    if (node.type === "element" && (CONTAINERS.test(node.tagName) || /^(?:p|tr|h\d)$/.test(node.tagName))) {
      close();
      if (node.tagName === "tr") parts.push(cellsOf(node.children).join(", "));
      else parts.push(...(CONTAINERS.test(node.tagName) ? flat(node.children) : [textOf(rootOf(node.children))]));
    } else if (node.type === "element" || node.type === "text") run.push(node);
  }
  close();
  return parts;
}

const rootOf = (children: ElementContent[]): Root => ({ type: "root", children });

const cellsOf = (cells: readonly ElementContent[]) =>
  cells
    .flatMap((cell) => (cell.type === "element" ? [textOf(rootOf(cell.children))] : []))
    .filter((text) => text !== "");
