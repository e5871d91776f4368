/** What stands in a block and is not read: what others put there, and what only a screen reader hears. */
const UNREAD = "[data-notes], .visually-hidden, [hidden], script, style";

/**
 * The range of some words in an element, spaces do not count, and elements between the words do not part them. `undefined` where
 * they do not stand there so.
 *
 * @param nth which of those that are the same, from 0
 */
export function rangeOfWords(element: Element, words: string, nth = 0): Range | undefined {
  const places: { readonly node: Text; readonly offset: number }[] = [];
  let text = "";
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest(UNREAD)) continue;
    for (const [offset, letter] of [...node.data].map((each, at) => [at, each] as const)) {
      if (/\s/.test(letter)) continue;
      text += letter;
      places.push({ node, offset });
    }
  }
  const wanted = words.replace(/\s+/g, "");
  let start = text.indexOf(wanted);
  for (let more = nth; more > 0 && start >= 0; more -= 1) start = text.indexOf(wanted, start + wanted.length);
  const [first, end] = [places[start], places[start + wanted.length - 1]];
  if (wanted === "" || start < 0 || first === undefined || end === undefined) return undefined;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(end.node, end.offset + 1);
  return range;
}
