/** Marks what a print of one part leaves out, and what the part stands in; the style sheet for print does the rest. */
const AWAY = "data-print-away";
const AROUND = "data-print-around";

/**
 * Opens the browser's print of one part of the page alone: everything beside it, and beside what it stands in, is away
 * while that lasts, and what it stands in takes no room. What is on screen does not change.
 */
export function printPart(element: HTMLElement): void {
  addEventListener("afterprint", setApart(element), { once: true });
  print();
}

/** The marks alone, for who is told that the page is about to be printed. Returns what takes them off. */
export function setApart(element: HTMLElement): () => void {
  const around = parentsOf(element);
  const beside = [element, ...around].flatMap((each) => [...(each.parentElement?.children ?? [])]);
  const away = beside.filter((each) => each !== element && !around.includes(each));
  const marked = [...away.map((each) => [each, AWAY] as const), ...around.map((each) => [each, AROUND] as const)];
  const mine = marked.filter(([each, mark]) => !each.hasAttribute(mark));
  for (const [each, mark] of mine) each.setAttribute(mark, "");
  return () => {
    for (const [each, mark] of mine) each.removeAttribute(mark);
  };
}

/** What an element stands in, up to the page. */
function parentsOf({ parentElement: parent }: Element): Element[] {
  return parent === null || parent === document.body ? [] : [parent, ...parentsOf(parent)];
}
