/** Where what other apps hand over lies until a page has read it. Page and worker agree on it. */

/** The cache of a site, by the path of its root. */
export const sharedName = (scope: string) => `atenta.shared:${scope}`;

/** The fields of what is handed over, as the web app manifest says them. */
export const sharedFields = { title: "title", text: "text", url: "url", files: "files" } as const;

/** The header in which the worker notes what a file was called, in percent-encoding. */
export const NAME_HEADER = "X-Shared-Name";

/** The most files that are taken at once, and the most bytes of one. What is beyond is left out, and counted by the page. */
export const MOST_SHARED = 1_000;
export const MOST_SHARED_BYTES = 20_000_000;

/** The address of the n-th of them in the cache. There is nothing on the server. */
export const sharedAddress = (root: string, n: number) => `${root}.shared/${n}`;

/** The page that reads them, below the root, in a language. */
export const sharedPage = (lang: string) => `${lang}/result/`;

/** The language of the page to which something is handed over by POST; `undefined`: this is no such address. */
export function sharedTo(root: string, method: string, url: string): string | undefined {
  const [address = ""] = url.split(/[?#]/);
  if (method !== "POST" || !address.startsWith(root)) return undefined;
  return /^([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\/result\/$/.exec(address.slice(root.length))?.[1];
}
