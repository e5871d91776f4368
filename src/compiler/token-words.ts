import type { Nodes } from "mdast";
import type { Problem } from "../exercises/parsing.ts";
import { unexpected } from "./message.ts";

/** Words; and HTML, which has a rule of its own. */
const plain: ReadonlySet<string> = new Set(["paragraph", "text", "emphasis", "strong", "inlineCode", "break", "html"]);

/**
 * Refuses all but words in what is shown on a button: a button cannot hold what is itself pressed, or a picture's room.
 * `token` is how messages call it.
 */
export function checkTokenWords(nodes: readonly Nodes[], problem: Problem, token = "what the learner places"): void {
  const found = firstRich(nodes);
  if (!found) return;
  const mend = "put it into the question or the reason";
  problem("token-content", found, unexpected(`${found.type} in ${token}`, "words alone", mend));
}

function firstRich(nodes: readonly Nodes[]): Nodes | undefined {
  for (const node of nodes) {
    const found = plain.has(node.type) ? firstRich("children" in node ? node.children : []) : node;
    if (found) return found;
  }
  return undefined;
}
