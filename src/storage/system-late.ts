/** What of the browser nobody needs before the first answer, as `system.ts` has the rest. */

/** `undefined` where the browser has none, over plain http, or where its very name throws. */
export function systemCaches(): CacheStorage | undefined {
  try {
    return globalThis.caches ?? undefined;
  } catch {
    return undefined;
  }
}

/** The service workers of this site: its root's, not those of other sites in folders of the same host. May reject. */
export async function systemWorkers(root: string): Promise<readonly ServiceWorkerRegistration[]> {
  const all = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  return all.filter(({ scope }) => scope === root);
}

/** What the browser says that this address has stored, in bytes. `undefined`: it does not say. May reject. */
export async function systemUsage(): Promise<number | undefined> {
  return (await navigator.storage?.estimate?.())?.usage;
}
