import type { GiftText } from "./types.ts";

/**
 * Takes apart the general feedback that our own files give a matching: a list of reasons, one a part, and what is shown after any
 * answer. `undefined` where there is no such list of as many reasons.
 */
export function reasonsIn(
  general: GiftText | undefined,
  count: number,
): { readonly reasons: readonly GiftText[]; readonly after?: GiftText } | undefined {
  const begins = '<ol class="reasons">';
  if (general?.format !== "html" || !general.text.startsWith(begins)) return undefined;
  const end = listEnd(general.text);
  if (end === undefined) return undefined;
  const inside = general.text.slice(begins.length, end - "</ol>".length);
  const reasons = itemsOf(inside).map((item) => ({ ...general, text: item.replace(/^<b>[^<]*<\/b>\s*/u, "") }));
  const after = general.text.slice(end).trim();
  return reasons.length === count
    ? { reasons, ...(after !== "" && { after: { ...general, text: after } }) }
    : undefined;
}

/** Where the first list ends, those inside it counted. */
function listEnd(html: string): number | undefined {
  let depth = 0;
  for (const { 0: tag, index } of html.matchAll(/<\/?ol\b[^>]*>/gu)) {
    depth += tag.startsWith("</") ? -1 : 1;
    if (depth === 0) return index + tag.length;
  }
  return undefined;
}

/** The insides of the items of one list, those of lists in them not counted. */
function itemsOf(html: string): readonly string[] {
  const items: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: tag, index } of html.matchAll(/<\/?li\b[^>]*>/gu)) {
    if (tag.startsWith("</")) {
      depth -= 1;
      if (depth === 0) items.push(html.slice(start, index));
      continue;
    }
    if (depth === 0) start = index + tag.length;
    depth += 1;
  }
  return items;
}
