/**
 * A page that people arrive at holds the styles that it needs to be read and answered (`cli/site/first-styles.ts`). The rest comes when it has come alive,
 * and whatever is drawn from then on waits for it.
 */
let arrival: Promise<void> = Promise.resolve();

/** What resolves when there are styles for every screen; at once where they are there, or not asked for yet. Never rejects. */
export const stylesArrival = (): Promise<void> => arrival;

/** Brings the rest of the styles of a page that does not have them all. Where they cannot be had, they are asked for again with the next connection. */
export function bringStyles(page: Document): Promise<void> {
  const first = page.querySelector<HTMLStyleElement>("style[data-rest]");
  const address = first?.dataset.rest;
  if (!first || address === undefined) return arrival;
  delete first.dataset.rest;
  arrival = new Promise((resolve) => {
    const ask = () => {
      const link = page.createElement("link");
      link.rel = "stylesheet";
      link.href = address;
      link.onload = () => resolve();
      link.onerror = () => {
        link.remove();
        resolve();
        addEventListener("online", ask, { once: true });
      };
      // Before what comes after them, as a brand's colours do.
      first.after(link);
    };
    ask();
  });
  return arrival;
}
