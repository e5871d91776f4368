/** Where the copy lies. Page and worker agree on it, and two courses on one host do not meet. */

/** The cache of a site, by the path of its root. */
export const cacheName = (scope: string) => `atenta.offline:${scope}`;

/** The folder below the site's root under whose addresses the copy is kept. There is nothing on the server. */
const FOLDER = ".offline/";

/** The address of the records in the cache. */
export const recordsAddress = (root: string) => `${root}${FOLDER}records.json`;

/** The address of a file in the cache, by its hash: what two versions share is there once. */
export const fileAddress = (root: string, hash: string) => `${root}${FOLDER}${hash}`;

/** The hash of a file by its address in the cache. `undefined`: no file of the copy. */
export function hashAt(root: string, address: string): string | undefined {
  const name = address.startsWith(root + FOLDER) ? address.slice(root.length + FOLDER.length) : "";
  return /^[\w-]{22}$/.test(name) ? name : undefined;
}
