import { foldText, tokensOf } from "../../search/fold.ts";

/** What is not the passage's: notes that stand at it may say the same words. */
const UNREAD = "[data-notes], .visually-hidden, svg, textarea";

/** Where a block says some words. */
export function rangesOf(place: HTMLElement, words: ReadonlySet<string>): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest(UNREAD) != null) continue;
    for (const { start, end, folded } of tokensOf(node.nodeValue ?? "", foldText)) {
      if (!words.has(folded)) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  return ranges;
}
