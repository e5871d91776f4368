import type { BrowserContext, Page } from "@playwright/test";
import { cacheName, recordsAddress } from "../../src/offline/names.ts";
import type { Records } from "../../src/offline/records.ts";
import type { OwnServer } from "./own-server.ts";
import { expect } from "./site.ts";

/** What of a site is on the device, as it is written there. */
export async function recordsOf(page: Page, site: string): Promise<Records> {
  const place = { cache: cacheName(new URL(site).pathname), records: recordsAddress(site) };
  return page.evaluate(async ({ cache, records }) => {
    const found = await (await caches.open(cache)).match(records);
    return (await found?.json()) ?? { v: 1 };
  }, place);
}

/** Waits until a language is on the device, and the worker answers for the page. */
export async function kept(page: Page, site: string, lang: string): Promise<void> {
  await expect.poll(async () => (await recordsOf(page, site)).current?.kept, { timeout: 30_000 }).toContain(lang);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

/** Takes network and server away, and what the browser keeps for itself of what it was served before. */
export async function disconnect(context: BrowserContext, server: OwnServer): Promise<void> {
  const [page] = context.pages();
  if (page === undefined) throw new Error("There is no page");
  const browser = await context.newCDPSession(page);
  await browser.send("Network.clearBrowserCache");
  await browser.detach();
  await context.setOffline(true);
  server.stop();
}

export async function connect(context: BrowserContext, server: OwnServer): Promise<void> {
  server.start();
  await context.setOffline(false);
}

/** Notes what a page asks for in vain. */
export function unanswered(context: BrowserContext): readonly string[] {
  const failed: string[] = [];
  context.on("requestfailed", (request) => {
    // A page that is left lets go of what it was still asking for.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") failed.push(request.url());
  });
  return failed;
}
