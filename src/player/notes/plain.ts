/** What Markdown may read as more than words: then it is asked. */
const MARKS = /[*_`#[\]<>!\\|~&]|^\s*(?:[-+=]|\d+[.)])|^(?: {4}|\t)| {2}$|\w:\/\//m;

/** Deeper quotations and lists than anybody writes: a text that is made to break its reader. */
const DEEP = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){12}|^\s{40}/m;
const MOST_BRACKETS = 400;

/** The paragraphs of a text that Markdown would draw as they are; `undefined`: it has to be read as Markdown. */
export function plainParagraphs(text: string): readonly string[] | undefined {
  if (MARKS.test(text)) return undefined;
  return paragraphsOf(text);
}

/** A text as it was typed, in paragraphs. */
export function paragraphsOf(text: string): readonly string[] {
  return text.split(/\n\s*\n/).flatMap((each) => (each.trim() === "" ? [] : [each.trim()]));
}

/** Whether a text is read as Markdown at all. What only seems made to take long, or to go too deep, is shown as typed. */
export function isReadable(text: string): boolean {
  return !DEEP.test(text) && (text.match(/[[\]*_`<]/g)?.length ?? 0) <= MOST_BRACKETS;
}
