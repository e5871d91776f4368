import type { BlockContent, RootContent } from "mdast";
import type { DialectWords } from "./dialect-words.ts";
import type { Flow, Lose } from "./flow.ts";
import { markdownOf, paragraph, words } from "./markdown.ts";
import type { InNote } from "./notes.ts";
import { flowOf, paragraphsOf } from "./texts.ts";
import type { GiftText, Question } from "./types.ts";

/** What is said of a question, with what of it. */
export type Say = (what: InNote, detail?: string) => void;

/** What a question of some type becomes. */
export interface Built {
  readonly kind: string;
  /** Its own, without id, objective and level: `answer=3`, `fixed`. */
  readonly attributes: readonly string[];
  readonly body: readonly RootContent[];
}

/** What a builder needs to know besides the question. */
export interface BuildContext {
  readonly words: DialectWords;
  readonly say: Say;
  readonly lose: Lose;
}

/** Makes an exercise of a question; `undefined` where there is none, which it has said. */
export type Build<Type extends Question["type"]> = (
  question: Extract<Question, { readonly type: Type }>,
  context: BuildContext,
) => Built | undefined;

/** What is asked, as paragraphs, and quotes where the kind takes them. `undefined` where nothing is, which is said. */
export function promptOf({ text, type }: Question, { lose, say }: BuildContext): Flow | undefined {
  // The last quote of an `estimate` is its reason, and the one of a `reflect` its model answer.
  const quotes = type !== "numerical" && type !== "essay";
  const prompt = paragraphsOf(flowOf(text, lose), lose, quotes).map(safeCode);
  if (prompt.length > 0) return prompt;
  say("no-words");
  return undefined;
}

/** What is shown after any answer; nothing where there is nothing. */
export function afterOf(text: GiftText | undefined, { lose }: BuildContext): readonly BlockContent[] {
  const flow = text ? flowOf(text, lose).map(safeCode) : [];
  return flow.length > 0 ? [{ type: "blockquote", children: [...flow] }] : [];
}

/** What explains a part; `otherwise` where the question does not. */
export function feedbackOf(
  text: GiftText | undefined,
  otherwise: string,
  { lose, say }: BuildContext,
): readonly BlockContent[] {
  const flow = text ? flowOf(text, lose).map(safeCode) : [];
  if (flow.length > 0) return flow;
  say("feedback-added");
  return [paragraph([words(otherwise)])];
}

/** Code in which a line looks like the end of a container would end it: such code is told line by line. */
export function safeCode(block: BlockContent): BlockContent {
  if (block.type === "blockquote") return { ...block, children: (block.children as BlockContent[]).map(safeCode) };
  if (block.type === "list") {
    const children = block.children.map((item) => ({
      ...item,
      children: (item.children as BlockContent[]).map(safeCode),
    }));
    return { ...block, children };
  }
  if (block.type !== "code" || !/^\s*:{2,}/mu.test(block.value)) return block;
  const lines = block.value.split("\n").filter((line) => line.trim() !== "");
  return paragraph(
    lines.flatMap((value, at) => [
      ...(at === 0 ? [] : [{ type: "break" as const }]),
      { type: "inlineCode" as const, value: value.trim() },
    ]),
  );
}

/** The Markdown of one exercise. */
export function exerciseMarkdown({ kind, attributes, body }: Built, common: readonly string[]): string {
  return `:::${kind}{${[...common, ...attributes].join(" ")}}\n${markdownOf(body)}:::\n`;
}
