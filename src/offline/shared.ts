import { NAME_HEADER, sharedName } from "./shared-names.ts";

/** Something that another app handed over to this one. */
export interface SharedFile {
  /** Its file's name; empty for a text or a link. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly text: () => Promise<string>;
}

/** What other apps handed over and nobody has read yet. */
export interface SharedFiles {
  /** In the order in which it came. Never rejects: what cannot be read is not there. */
  read(): Promise<readonly SharedFile[]>;
  /** It has been dealt with, and is not read again. Never rejects. */
  done(): Promise<void>;
}

/** The page's side of sharing. `caches` is `undefined` where the browser has none. */
export function sharedWith(caches: CacheStorage | undefined, root: URL): SharedFiles {
  const name = sharedName(root.pathname);
  return {
    async read() {
      try {
        // Only looked into where there is one: opening would make it.
        if (caches === undefined || !(await caches.has(name))) return [];
        const cache = await caches.open(name);
        const numberOf = ({ url }: Request) => Number(url.slice(url.lastIndexOf("/") + 1));
        const requests = [...(await cache.keys())].sort((one, other) => numberOf(one) - numberOf(other));
        const found = await Promise.all(requests.map((request) => cache.match(request)));
        return await Promise.all(found.flatMap((response) => (response === undefined ? [] : [fileOf(response)])));
      } catch {
        return [];
      }
    },
    async done() {
      await caches?.delete(name).catch(() => false);
    },
  };
}

async function fileOf(response: Response): Promise<SharedFile> {
  const blob = await response.blob();
  return { name: decoded(response.headers.get(NAME_HEADER) ?? ""), size: blob.size, text: () => blob.text() };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
