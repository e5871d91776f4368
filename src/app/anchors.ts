import { moveTo } from "../player/shell/useArrival.ts";

/**
 * Follows links to places on the page itself (`#end`) where the page stands behind a hash of its own: the address stays, and
 * place and focus are as a browser would have put them. Returns what ends it.
 */
export function followAnchors(document: Document): () => void {
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const address = link?.getAttribute("href");
    // What begins with a slash after the hash is a page.
    if (!address?.startsWith("#") || address.startsWith("#/")) return;
    event.preventDefault();
    const target = document.getElementById(decodeURIComponent(address.slice(1)));
    if (target !== null) moveTo(target);
  };
  document.addEventListener("click", follow);
  return () => document.removeEventListener("click", follow);
}
