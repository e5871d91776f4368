/** Words of a passage that a learner selects, and where they stand when the passage is drawn again. */

/** What is ours in a block, and what is not read there. */
const NOT_READ = "[data-notes], [aria-hidden='true'], script, noscript, textarea, select";

/** Between two of these there is room, whether or not the page has a space there. */
const APART =
  "p, li, td, th, h1, h2, h3, h4, dt, dd, figcaption, blockquote, label, legend, pre, summary, div, section";

/** As much as the log takes. */
const LONGEST = 2_000;
const BEFORE = 60;

function textsIn(block: Element): readonly Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.parentElement?.closest(NOT_READ) === null) found.push(text);
  }
  return found;
}

const squeezed = (text: string) => text.replace(/\s+/g, " ");

/** No half characters at a cut. */
const whole = (text: string) => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");

/** Who begins or ends within a word means all of it. */
function wordBegins(text: string, at: number): number {
  const part = /[\p{L}\p{N}·]+$/u.exec(text.slice(0, at))?.[0].length ?? 0;
  return /^[\p{L}\p{N}]/u.test(text.slice(at)) ? at - part : at;
}

function wordEnds(text: string, at: number): number {
  const part = /^[\p{L}\p{N}·]+/u.exec(text.slice(at))?.[0].length ?? 0;
  return /[\p{L}\p{N}]$/u.test(text.slice(0, at)) ? at + part : at;
}

/** What of a block is selected, in whole words, and a few words before it. `undefined`: nothing that can be read. */
export function quoteOf(block: Element, range: Range): { readonly quote: string; readonly before: string } | undefined {
  let before = "";
  let quote = "";
  let place: Element | null | undefined;
  for (const text of textsIn(block)) {
    const own = text.parentElement?.closest(APART);
    const space = place === undefined || own === place ? "" : " ";
    place = own;
    if (!range.intersectsNode(text)) {
      if (quote !== "" || range.comparePoint(text, 0) > 0) break;
      before += space + text.data;
      continue;
    }
    const from = text === range.startContainer ? wordBegins(text.data, range.startOffset) : 0;
    const to = text === range.endContainer ? wordEnds(text.data, range.endOffset) : text.length;
    if (quote === "") before += space + text.data.slice(0, from);
    quote += (quote && space) + text.data.slice(from, to);
  }
  const words = whole(squeezed(quote).trim().slice(0, LONGEST)).trim();
  return words === "" ? undefined : { quote: words, before: whole(squeezed(before).trim().slice(-BEFORE)) };
}

/** Where words stand in a block; of equal ones those that have the same before them. `undefined`: they are not there. */
export function rangeOf(block: Element, quote: string, before = ""): Range | undefined {
  const places: { readonly text: Text; readonly at: number }[] = [];
  let dense = "";
  for (const text of textsIn(block)) {
    for (const { 0: letters, index } of text.data.matchAll(/\S+/g)) {
      for (let at = 0; at < letters.length; at++) places.push({ text, at: index + at });
      dense += letters;
    }
  }
  const wanted = quote.replace(/\s+/g, "");
  const ahead = before.replace(/\s+/g, "");
  const known = dense.indexOf(ahead + wanted);
  const start = known < 0 ? dense.indexOf(wanted) : known + ahead.length;
  const first = places[start];
  const last = places[start + wanted.length - 1];
  if (start < 0 || first === undefined || last === undefined) return undefined;
  const range = document.createRange();
  range.setStart(first.text, first.at);
  range.setEnd(last.text, last.at + 1);
  return range;
}
