import { COPY_HEADER, MANIFEST_FILE } from "./manifest.ts";
import type { Digest, Server } from "./shelf.ts";

/** What a page needs to be served again as it was: its type, and what it forbids itself. The rest is of that one delivery. */
const KEPT_HEADERS = [
  "content-security-policy",
  "content-type",
  "cross-origin-embedder-policy",
  "cross-origin-opener-policy",
  "permissions-policy",
  "referrer-policy",
  "x-content-type-options",
];

/** The site's own server, asked past the worker. */
export function httpServer(fetch: typeof globalThis.fetch, root: URL): Server {
  const ask = (address: URL, cache: RequestCache) => fetch(address, { cache, headers: { [COPY_HEADER]: "1" } });
  return {
    list: async () => {
      const response = await ask(new URL(MANIFEST_FILE, root), "no-cache");
      if (!response.ok) throw new TypeError(`${MANIFEST_FILE} answered ${response.status}`);
      return response.json();
    },
    file: async (path, hash, afresh) => {
      // Pages by the address that people use: many hosts lead from the file's own name to it.
      const address = new URL(encodeURI(path).replace(/(^|\/)index\.html$/, "$1"), root);
      // A cache on the way that does not listen has not seen this address before.
      if (afresh) address.searchParams.set("v", hash);
      const hashed = /^(assets|course)\/.*[.-][\w-]{8,}\.\w+$/.test(path);
      const response = await ask(address, afresh ? "reload" : hashed ? "default" : "no-cache");
      const headers = KEPT_HEADERS.flatMap((name) => {
        const value = response.headers.get(name);
        return value === null ? [] : [[name, value] as const];
      });
      return { bytes: await response.arrayBuffer(), headers, status: response.status };
    },
  };
}

/** The browser's SHA-256. */
export function subtleDigest(subtle: SubtleCrypto): Digest {
  return async (bytes) => {
    const hash = new Uint8Array(await subtle.digest("SHA-256", bytes));
    return btoa(String.fromCharCode(...hash))
      .replaceAll("+", "-")
      .replaceAll("/", "_")
      .slice(0, 22);
  };
}
