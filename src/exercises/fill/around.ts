import type { Nodes, Root } from "hast";

/** The words just before and just after a blank: by them whoever hears the field alone knows which one it is. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** More would be a lecture at every field. */
const WORDS = 6;

/** The words around each blank, by the blank's index: of its own sentence, as far as the next blank. */
export function aroundBlanks(text: Root): readonly Around[] {
  const pieces = gather(text);
  return pieces.flatMap((piece, at) => {
    if (typeof piece !== "number") return [];
    const before = joined(pieces.slice(0, at).reverse()).reverse().join("");
    const after = joined(pieces.slice(at + 1)).join("");
    return [
      {
        before: lastSentence(before).slice(-WORDS).join(" "),
        after: firstSentence(after).slice(0, WORDS).join(" "),
      },
    ];
  });
}

/** Text, a blank by its index, or the end of a block. */
type Piece = string | number | undefined;

const blocks = /^(?:p|li|tr|table|ul|ol|blockquote)$/;

function gather(node: Nodes): Piece[] {
  if (node.type === "text") return [node.value];
  if (!("children" in node)) return [];
  const inside: Piece[] = node.children.flatMap(gather);
  if (node.type !== "element") return inside;
  if (node.tagName === "x-blank") return [String(node.properties.before ?? ""), Number(node.properties.at), ...inside];
  if (/^t[dh]$/.test(node.tagName)) return [...inside, " "];
  return blocks.test(node.tagName) ? [undefined, ...inside, undefined] : inside;
}

/** Texts as far as there is nothing else. */
function joined(pieces: readonly Piece[]): string[] {
  const end = pieces.findIndex((piece) => typeof piece !== "string");
  return pieces.slice(0, end === -1 ? undefined : end).map(String);
}

function lastSentence(text: string): string[] {
  return wordsOf(text.split(/[.?!…]\s/).pop() ?? "");
}

function firstSentence(text: string): string[] {
  return wordsOf(text.split(/[.?!…](?:\s|$)/)[0] ?? "");
}

/** Words without the marks at the ends, which would stand alone beside the quotation marks. */
function wordsOf(text: string): string[] {
  return text
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}'’]+$/gu, "")
    .split(/\s+/)
    .filter((word) => word !== "");
}
