import type { Clock } from "../base/clock.ts";
import { createOfflineStore, type TendedOfflineStore } from "../state/offline-store.ts";
import { cacheShelf } from "./cache-shelf.ts";
import { type ConnectionNews, isMetered } from "./connection.ts";
import { createOfflineCopy } from "./copy.ts";
import { httpServer, subtleDigest } from "./http-server.ts";
import { cacheName } from "./names.ts";
import { createPutOff } from "./put-off.ts";
import type { Lock } from "./shelf.ts";

/** How long a page may be away before it looks for a new version when it is shown again. */
const AWAY = 60 * 60 * 1000;

interface OfflineParts {
  /** The address of the site's root. */
  readonly root: URL;
  readonly clock: Clock;
  readonly channel: (name: string) => {
    post(message: unknown): void;
    onMessage(listener: (message: unknown) => void): unknown;
  };
  /** `undefined` where the browser has none. */
  readonly storage: Pick<Storage, "getItem" | "setItem"> | undefined;
}

/**
 * Keeps a copy of the course on the device, and makes the browser answer from it. It begins when the page has nothing
 * better to do; until then, and where it cannot, the store says so.
 */
export function startOffline({ root, clock, channel, storage }: OfflineParts): TendedOfflineStore {
  const page = document.documentElement;
  const { connection } = navigator as Navigator & { readonly connection?: ConnectionNews };
  const metered = () => isMetered(connection);
  const store = createOfflineStore({
    copy: createOfflineCopy({
      shelf: cacheShelf(lateCaches, root),
      server: httpServer((...request) => fetch(...request), root),
      digest: (bytes) => subtleDigest(crypto.subtle)(bytes),
      lock: systemLock(cacheName(root.pathname)),
      channel: channel(cacheName(root.pathname)),
    }),
    begin: () => begin(root),
    lang: () => page.lang,
    metered,
    online: () => navigator.onLine,
    putOff: createPutOff(storage, root.pathname),
    clock,
    reopen: () => location.reload(),
  });

  let looked = clock.now();
  const tend = () => {
    looked = clock.now();
    void store.tend();
  };
  whenIdle(tend);
  addEventListener("online", tend);
  document.addEventListener("visibilitychange", () => {
    const away = clock.now() - looked;
    if (document.visibilityState === "visible" && (away > AWAY || away < 0)) tend();
  });
  connection?.addEventListener?.("change", () => {
    if (!metered()) tend();
  });
  new MutationObserver(() => void store.refresh()).observe(page, { attributeFilter: ["lang"] });
  return store;
}

/** Registers the worker. Its script knows no version: the browser need not wait for anything when it changes. */
async function begin(root: URL): Promise<"yes" | "insecure" | "none"> {
  if (!isSecureContext) return "insecure";
  // Under the development server every file may change at any moment.
  if (!import.meta.env.PROD) return "none";
  try {
    const worker = await navigator.serviceWorker.register(new URL("sw.js", root), {
      scope: root.pathname,
      updateViaCache: "none",
    });
    // What blocks workers may give nothing instead of refusing; and some browsers have workers, but no caches in private.
    if (worker === undefined) return "none";
    await caches.open(cacheName(root.pathname));
    return "yes";
  } catch {
    return "none";
  }
}

/** The browser's caches, whose very name throws in some browsers. */
const lateCaches = { open: (name: string) => caches.open(name) };

/** One tab at a time. Without locks (none of our browsers) each does it: the same files come twice. */
function systemLock(name: string): Lock {
  return (task) => (navigator.locks === undefined ? task() : navigator.locks.request(name, task));
}

/** Calls back when the browser has nothing else to do. */
export function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(run, { timeout: 4_000 });
  else setTimeout(run, 2_000);
}
