import {
  COPY_HEADER,
  filesOf,
  MANIFEST_FILE,
  MISSING_PAGE,
  NOT_FOUND_PAGE,
  type OfflineManifest,
} from "../manifest.ts";
import type { Records, Version } from "../records.ts";

/** What the worker sees of a request. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  /** A page is opened, in a window or a frame. */
  readonly navigates: boolean;
  header(name: string): string | null;
}

/** One way to answer. The worker tries them in turn, and takes the first that gives an answer. */
export type Way =
  | { readonly from: "network" }
  /** A file of the copy, if it is there. */
  | { readonly from: "kept"; readonly hash: string; readonly status?: number; readonly missing?: Missing }
  /** The browser is to ask for another address. */
  | { readonly from: "address"; readonly to: string };

/** What the page that stands in for a missing one has to know. */
export interface Missing {
  /** The path of the site's root. */
  readonly root: string;
  readonly kept: readonly string[];
}

const network: Way = { from: "network" };

/**
 * The path below the root of what is asked for, decoded. `undefined`: not ours to answer. A part of a file is not, since the
 * copy has whole ones; nor is what the copy itself asks for, or it would only ever find itself.
 */
export function pathIn(root: string, { method, url, header }: Asked): string | undefined {
  if (method !== "GET" && method !== "HEAD") return undefined;
  const [address = ""] = url.split(/[?#]/);
  if (!address.startsWith(root)) return undefined;
  if (header("Range") !== null || header(COPY_HEADER) !== null) return undefined;
  const path = decoded(address.slice(root.length));
  return path === MANIFEST_FILE || path === "sw.js" ? undefined : path;
}

/** How a request is answered, from what is on the device. `path` as `pathIn` gives it. */
export function waysFor(asked: Asked, path: string, root: string, records: Records): readonly Way[] {
  const { current } = records;
  if (current === undefined) return [network];
  return asked.navigates ? waysToPage(asked, path, root, current) : waysToFile(asked, path, records);
}

/** Pages come from one version, whole: what they ask for next is there, too. */
function waysToPage({ url }: Asked, path: string, root: string, { manifest, kept }: Version): readonly Way[] {
  const name = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  const page = hashIn(manifest, kept, name);
  const stored = page ?? hashIn(manifest, Object.keys(manifest.languages), name);
  const missing = { root: new URL(root).pathname, kept };
  const instead = keptPage(manifest, MISSING_PAGE, { status: 503, missing });
  if (page !== undefined) return [{ from: "kept", hash: page }, network, ...instead];
  if (stored === undefined && hashIn(manifest, kept, `${path}/index.html`) !== undefined) {
    // Its links are relative to the folder that it is in. What follows the path stays.
    const [, address = "", more = ""] = /^([^?#]*)(.*)$/.exec(url) ?? [];
    return [{ from: "address", to: `${address}/${more}` }];
  }
  if (stored !== undefined) return [network, { from: "kept", hash: stored }, ...instead];
  const [lang = ""] = path.split("/");
  const elsewhere = manifest.languages[lang] !== undefined && !kept.includes(lang);
  return [network, ...(elsewhere ? instead : keptPage(manifest, NOT_FOUND_PAGE, { status: 404 }))];
}

function keptPage(manifest: OfflineManifest, path: string, more: { status: number; missing?: Missing }): Way[] {
  const hash = hashIn(manifest, [], path);
  return hash === undefined ? [] : [{ from: "kept", hash, ...more }];
}

/** Files are asked for by pages of any version: names with a hash are the same in all of them. */
function waysToFile({ url }: Asked, path: string, { current, previous, next }: Records): readonly Way[] {
  // Whoever asks for a page without opening it wants to know what is on the server.
  if (path === "" || path.endsWith("/") || path.endsWith(".html")) return [network];
  const versions = [current, previous, next].filter((each) => each !== undefined);
  const rev = path === "course/index.json" ? new URL(url).searchParams.get("v") : null;
  const right = rev === null ? versions : versions.filter(({ manifest }) => manifest.rev === rev);
  const hash = firstHash(right, path);
  if (hash !== undefined) return [{ from: "kept", hash }, network];
  // An index of another revision is better than none: the player draws anew what does not fit.
  const other = rev === null ? undefined : firstHash(versions, path);
  return other === undefined ? [network] : [network, { from: "kept", hash: other }];
}

function firstHash(versions: readonly Version[], path: string): string | undefined {
  for (const { manifest } of versions) {
    const hash = hashIn(manifest, Object.keys(manifest.languages), path);
    if (hash !== undefined) return hash;
  }
  return undefined;
}

function hashIn(manifest: OfflineManifest, langs: readonly string[], path: string): string | undefined {
  return filesOf(manifest, langs).find((file) => file.path === path)?.hash;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
