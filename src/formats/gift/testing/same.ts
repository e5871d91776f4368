import type { Item } from "../../items.ts";

/**
 * What GIFT keeps of an item, so that two of them can be compared: without hashes, hints, links into the course, terms and pictures,
 * whose words stay.
 */
export function sameAs(item: Item | undefined): unknown {
  if (!item) return undefined;
  const { kind, block } = item;
  const { prompt, after, fixed, level, item: own } = block;
  return JSON.parse(JSON.stringify({ kind, fixed, level, prompt, after, own }), (_, value) => unlinked(value));
}

function unlinked(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("children" in value) || !Array.isArray(value.children))
    return value;
  const children = value.children.flatMap((child) => {
    if (child?.tagName === "img") return [{ type: "text", value: `[${child.properties.alt}]` }];
    return child?.tagName === "x-term" || child?.tagName === "x-lesson" ? child.children : [child];
  });
  return { ...value, children: joined(children) };
}

function joined(children: readonly { readonly type: string; readonly value?: string }[]) {
  const all: { type: string; value?: string }[] = [];
  for (const child of children) {
    const last = all.at(-1);
    if (child.type === "text" && last?.type === "text") last.value = `${last.value}${child.value}`;
    else all.push({ ...child });
  }
  return all;
}
