/** Marks what a print of one part leaves out; the style sheet for print hides it. */
const AWAY = "data-print-away";

/**
 * Opens the browser's print of one part of the page alone: everything beside it, and beside what it stands in, is away
 * while that lasts. What is on screen does not change.
 */
export function printPart(element: HTMLElement): void {
  const away = besides(element).filter((each) => !each.hasAttribute(AWAY));
  for (const each of away) each.setAttribute(AWAY, "");
  const comeBack = () => {
    for (const each of away) each.removeAttribute(AWAY);
  };
  addEventListener("afterprint", comeBack, { once: true });
  print();
}

/** The neighbours of an element, of its parent, and so on up to the page. */
function besides(element: Element): Element[] {
  const parent = element.parentElement;
  if (parent === null || element === document.body) return [];
  return [...[...parent.children].filter((each) => each !== element), ...besides(parent)];
}
