import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { test as base, type Page } from "@playwright/test";
import { siteListener } from "../../src/cli/site/serve.ts";

interface Site {
  /** The built site's address, ending in `/`, at the root of its own server. */
  readonly site: string;
}

interface Watched {
  /** Every request that this page made to another origin; each test ends by demanding that there is none. */
  readonly foreign: string[];
}

/** Tests on the built site in `dist/`, as any static host would serve it. */
export const test = base.extend<Watched, Site>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed from the pattern
    async ({}, use) => {
      const dist = resolve("dist");
      if (!existsSync(dist)) throw new Error("There is no dist/: run npm run build first");
      const server = createServer(siteListener(dist));
      await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
      await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
    { scope: "worker" },
  ],
  foreign: [
    async ({ context, site }, use) => {
      const foreign: string[] = [];
      context.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(site) && !/^(data|blob|about):/.test(url)) foreign.push(url);
      });
      await use(foreign);
      base.expect(foreign, "requests to other origins").toEqual([]);
    },
    { auto: true },
  ],
});

export const { expect } = base;

/** Resolves when the page has been hydrated and knows the learner's progress. */
export async function ready(page: Page): Promise<void> {
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
}
