import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { type BrowserContextOptions, test as base, type Page } from "@playwright/test";
import { siteListener } from "../../src/cli/site/serve.ts";

/** The built site that is tested unless a file of tests names another; `npm run build` makes it. */
export const dist = resolve(process.env.SITE_DIST ?? "dist");

interface Sites {
  /** The folder of the site that is tested. */
  readonly folder: string;
  /** The built site's address, ending in `/`, at the root of its own server. */
  readonly site: string;
  /** The same site in a folder of another server. */
  readonly folderSite: string;
}

interface Watched {
  /** Errors in the console that a test brings about on purpose. */
  readonly expectedErrors: RegExp | undefined;
  /** Ends each test by demanding that no page asked another origin, and that none reported an error. */
  readonly watch: undefined;
}

/** Tests on a built site, as any static host would serve it. */
export const test = base.extend<Watched, Sites>({
  folder: [dist, { option: true, scope: "worker" }],
  site: [({ folder }, use) => serve(folder, "/", use), { scope: "worker" }],
  folderSite: [({ folder }, use) => serve(folder, "/any/folder/", use), { scope: "worker" }],
  expectedErrors: [undefined, { option: true }],
  watch: [
    async ({ context, site, folderSite, expectedErrors }, use) => {
      const foreign: string[] = [];
      const errors: string[] = [];
      context.on("request", (request) => {
        const url = request.url();
        const own = [site, folderSite].some((address) => url.startsWith(new URL(address).origin));
        if (!own && !/^(data|blob|about):/.test(url)) foreign.push(url);
      });
      context.on("weberror", (error) => errors.push(String(error.error())));
      context.on("console", (message) => {
        if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
      });
      await use(undefined);
      base.expect(foreign, "requests to other origins").toEqual([]);
      const unexpected = errors.filter((error) => !expectedErrors?.test(error));
      base.expect(unexpected, "errors in the console").toEqual([]);
    },
    { auto: true },
  ],
});

export const { expect } = base;

async function serve(folder: string, base: string, use: (address: string) => Promise<void>): Promise<void> {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}: run npm run build first`);
  const server = createServer(siteListener(folder, base));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`);
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}

/** A phone, and a window on a desk. */
export const devices = {
  phone: { viewport: { width: 375, height: 800 }, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1280, height: 900 } },
} as const satisfies Record<string, BrowserContextOptions>;

export const deviceNames = ["phone", "desktop"] as const;

/** Resolves when the page has been hydrated and knows the learner's progress. */
export async function ready(page: Page): Promise<void> {
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
}

/** Opens an address and waits until the learner can begin. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
}

/**
 * Resolves when everything on the page that can be answered or made can be: the code of kinds comes one after the other.
 * What waits for another lesson stays closed.
 */
export async function awake(page: Page): Promise<void> {
  await ready(page);
  await expect(page.locator(":is([data-exercise]:not([data-locked]), [data-activity]) fieldset:disabled")).toHaveCount(
    0,
  );
}

/** Opens a lesson, and waits for all of it, also for what is laid out last. */
export async function openWhole(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await awake(page);
  await unfolded(page);
}

/** Resolves when all of a long page is laid out, and not what is seen of it alone. */
export async function unfolded(page: Page): Promise<void> {
  await expect(page.locator("html")).not.toHaveAttribute("data-folded");
}

/**
 * Waits until what was begun has arrived: parts have glided to their places, and a button that was at work has its own
 * colours again. Halfway a colour is neither the one nor the other, and contrast would be measured of a moment.
 */
export function atRest(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})));
    await frame();
  });
}
