import type { ElementContent, Root } from "hast";

/**
 * Gives each blank the letters and marks that touch it (`«` and `».`, or `l'`), so that a line does not break between
 * them: what is before it as the property `before`, what is after it as its children. These take the place of what stands
 * in its brackets: that is the key, and not to be read.
 */
export function closeUp(text: Root): Root {
  return { ...text, children: closed(text.children as ElementContent[]) };
}

function closed(children: readonly ElementContent[]): ElementContent[] {
  const parts = children.map((child, at) => split(child, isBlank(children[at - 1]), isBlank(children[at + 1])));
  return parts.flatMap(({ rest }, at): ElementContent[] => {
    if (rest === undefined || rest.type !== "element") return rest ? [rest] : [];
    if (!isBlank(rest)) return [{ ...rest, children: closed(rest.children) }];
    const before = parts[at - 1]?.end;
    const after = parts[at + 1]?.start;
    const properties = { ...rest.properties, ...(before && { before }) };
    return [{ ...rest, properties, children: after ? [{ type: "text", value: after }] : [] }];
  });
}

/** A text without what touches its neighbours, and that; nothing is left where all of it does. */
interface Split {
  readonly rest: ElementContent | undefined;
  readonly start?: string;
  readonly end?: string;
}

// A longer word that goes on beside a blank keeps its letters, so that a narrow page can break it.
const atStart = /^\S{1,6}(?!\S)|^[^\s\p{L}\p{N}]+/u;
const atEnd = /(?<!\S)\S{1,6}$|[^\s\p{L}\p{N}]+$/u;

function split(child: ElementContent, afterBlank: boolean, beforeBlank: boolean): Split {
  if (child.type !== "text") return { rest: child };
  const start = afterBlank ? (atStart.exec(child.value)?.[0] ?? "") : "";
  const left = child.value.slice(start.length);
  const end = beforeBlank ? (atEnd.exec(left)?.[0] ?? "") : "";
  const value = left.slice(0, left.length - end.length);
  return { rest: value === "" ? undefined : { type: "text", value }, start, end };
}

function isBlank(node: ElementContent | undefined): boolean {
  return node?.type === "element" && node.tagName === "x-blank";
}
