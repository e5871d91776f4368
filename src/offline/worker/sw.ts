import { cacheName, fileAddress, recordsAddress } from "../names.ts";
import type { Records } from "../records.ts";
import { sharedName, sharedTo } from "../shared-names.ts";
import { answer, type Memory } from "./answer.ts";
import { type Asked, pathIn } from "./rules.ts";
import { takeShared } from "./share.ts";

/**
 * The service worker. It knows no version and keeps nothing of the course: pages store the copy and say in the records what of
 * it is in use; this only answers from it. So a new script can take over at any moment. What other apps share it lays aside for
 * the page that reads it.
 */
declare const self: ServiceWorkerGlobalScope;

const root = self.registration.scope;
const memory: Memory = {};

/** Looks into the cache without opening it: that would make it again after everything has been erased. */
const find = (address: string) =>
  caches.match(address, { cacheName: cacheName(new URL(root).pathname), ignoreVary: true });

/** Written by our own pages, whole; what does not read is as if nothing were kept. */
async function records(): Promise<Records> {
  const nothing: Records = { v: 1 };
  try {
    const found = await find(recordsAddress(root));
    const read = (await found?.json()) as Records | undefined;
    return read?.v === 1 ? read : nothing;
  } catch {
    return nothing;
  }
}

self.addEventListener("install", () => void self.skipWaiting());

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const asked: Asked = {
    method: request.method,
    url: request.url,
    navigates: request.mode === "navigate",
    header: (name) => request.headers.get(name),
  };
  const lang = sharedTo(root, request.method, request.url);
  if (lang !== undefined && asked.navigates) {
    const shelf = () => caches.open(sharedName(new URL(root).pathname));
    return event.respondWith(takeShared(request.formData(), { root, lang, now: Date.now() }, shelf));
  }
  const path = pathIn(root, asked);
  if (path === undefined) return;
  const file = (hash: string) => find(fileAddress(root, hash));
  event.respondWith(answer(asked, path, { root, records, file, fetch: () => fetch(request) }, memory));
});
