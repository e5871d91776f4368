import type { Element, Root, RootContent } from "hast";

export interface SplitPrompt {
  /** What comes before the question: who, where, what happened. */
  readonly scene: Root | undefined;
  /** The question: the words of the heading. */
  readonly question: Root;
}

/** The last paragraph of a prompt is the question, which becomes a heading; what is before and around it is the scene. */
export function splitPrompt(prompt: Root): SplitPrompt {
  const last = prompt.children.map(isParagraph).lastIndexOf(true);
  if (last === -1) return { scene: undefined, question: prompt };
  const question = prompt.children[last] as Element;
  const rest = prompt.children.filter(
    (child, at) => at !== last && (child.type !== "text" || child.value.trim() !== ""),
  );
  return {
    scene: rest.length > 0 ? { type: "root", children: rest } : undefined,
    question: { type: "root", children: question.children },
  };
}

function isParagraph(child: RootContent): boolean {
  return child.type === "element" && child.tagName === "p";
}
