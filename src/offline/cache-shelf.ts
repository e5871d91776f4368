import { cacheName, fileAddress, hashAt, recordsAddress } from "./names.ts";
import type { Shelf } from "./shelf.ts";

/**
 * A shelf in the browser's caches, where the worker finds it, too. Nothing is opened before it is needed: some browsers
 * throw at the first touch.
 *
 * @param root the address of the site's root
 */
export function cacheShelf(caches: Pick<CacheStorage, "open">, root: URL): Shelf {
  const open = () => caches.open(cacheName(root.pathname));
  const records = recordsAddress(root.href);
  return {
    hashes: async () => {
      const keys = await (await open()).keys();
      return new Set(keys.flatMap(({ url }) => hashAt(root.href, url) ?? []));
    },
    put: async (hash, { bytes, headers }) => {
      const list = headers.map(([name, value]): [string, string] => [name, value]);
      await (await open()).put(fileAddress(root.href, hash), new Response(bytes, { headers: list }));
    },
    take: async (hash) => {
      await (await open()).delete(fileAddress(root.href, hash));
    },
    readRecords: async () => {
      const found = await (await open()).match(records);
      return found?.json().catch(() => undefined);
    },
    writeRecords: async (value) => {
      const headers = { "Content-Type": "application/json" };
      await (await open()).put(records, new Response(JSON.stringify(value), { headers }));
    },
  };
}
