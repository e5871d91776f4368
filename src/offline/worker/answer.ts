import type { Records } from "../records.ts";
import { type Asked, type Missing, type Way, waysFor } from "./rules.ts";

/** What the worker stands on: its caches and the network. */
export interface World {
  /** The address of the site's root. */
  readonly root: string;
  records(): Promise<Records>;
  /** A file of the copy. */
  file(hash: string): Promise<Response | undefined>;
  /** Asks the network for what was asked. */
  fetch(): Promise<Response>;
}

/** The last records that were read: a hundred files of a page need not read them a hundred times. */
export interface Memory {
  records?: Records;
}

/**
 * Answers a request. A page always goes by the records as they are now; a file by those of the last page, as long as they
 * have it.
 */
export async function answer(asked: Asked, path: string, world: World, memory: Memory): Promise<Response> {
  const known = asked.navigates ? undefined : memory.records;
  if (known !== undefined) {
    const ways = waysFor(asked, path, world.root, known);
    if (ways[0]?.from === "kept") return firstOf(ways, asked, world);
  }
  memory.records = await world.records();
  return firstOf(waysFor(asked, path, world.root, memory.records), asked, world);
}

async function firstOf(ways: readonly Way[], asked: Asked, world: World): Promise<Response> {
  for (const way of ways) {
    const response = await along(way, asked, world).catch(() => undefined);
    if (response !== undefined) return response;
  }
  return Response.error();
}

async function along(way: Way, { method }: Asked, { file, fetch }: World): Promise<Response | undefined> {
  if (way.from === "network") return fetch();
  if (way.from === "address") return Response.redirect(way.to);
  const found = await file(way.hash);
  if (found === undefined || (way.status === undefined && method !== "HEAD")) return found;
  const { status = 200, missing } = way;
  const body = method === "HEAD" ? null : missing === undefined ? found.body : filled(await found.text(), missing);
  return new Response(body, { status, headers: found.headers });
}

/** Tells the page that stands in where the site's root is, and which languages are here. */
function filled(html: string, { root, kept }: Missing): string {
  const attributes = `data-root="${root.replaceAll('"', "%22")}" data-kept="${kept.join(" ")}"`;
  return html.replace("<html ", () => `<html ${attributes} `);
}
