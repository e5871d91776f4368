import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { chromium } from "@playwright/test";
import type { OfflineManifest } from "../../../offline/manifest.ts";
import { findBrowser } from "../../browser.ts";
import { middle } from "../median.ts";
import { served } from "../served.ts";

/** How often a page is opened, each time by a browser that knows nothing of it. */
const RUNS = 5;

/** What one page costs in a browser that opens it first. */
export interface Opened {
  /** What it fetches before the load event, after brotli, in bytes. */
  readonly bytes: number;
  /** Of that the course's own files. */
  readonly json: number;
  /** Until the page answers (React has taken it over, and it knows the progress), in milliseconds; the median. */
  readonly start: number;
  /** In use after that, in bytes. */
  readonly heap: number;
}

/** What a built site has on disk, and what its offline copy in one language fetches. */
export function sizesOf(dist: string, lang: string) {
  const offline: OfflineManifest = JSON.parse(readFileSync(join(dist, "offline.json"), "utf8"));
  const copy = [...offline.shell, ...(offline.languages[lang] ?? [])];
  const output = globSync("**/*", { cwd: dist, withFileTypes: true }).filter((entry) => entry.isFile());
  const sum = (bytes: readonly number[]) => bytes.reduce((total, each) => total + each, 0);
  return {
    files: output.length,
    bytes: sum(output.map((entry) => readFileSync(join(entry.parentPath, entry.name)).byteLength)),
    copied: copy.length,
    copiedBytes: sum(copy.map(({ bytes }) => bytes)),
  };
}

/** Opens pages of a built site in Chromium, each several times. */
export async function openPages(dist: string, paths: readonly string[]): Promise<Opened[]> {
  const server = await served(dist);
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  const open = async (path: string) => {
    const context = await browser.newContext({ serviceWorkers: "block" });
    try {
      const page = await context.newPage();
      const fetched: string[] = [];
      page.on("response", (response) => fetched.push(new URL(response.url()).pathname.slice(1)));
      await page.goto(server.address + path);
      await page.locator("html[data-ready]").waitFor({ state: "attached" });
      const start = await page.evaluate(() => performance.now());
      await page.waitForLoadState("networkidle");
      const cdp = await context.newCDPSession(page);
      await cdp.send("HeapProfiler.collectGarbage");
      const { usedSize } = await cdp.send("Runtime.getHeapUsage");
      const sized = [...new Set(fetched)].map((file) => ({ file, bytes: brotliOf(dist, file) }));
      const sum = (files: typeof sized) => files.reduce((total, { bytes }) => total + bytes, 0);
      return {
        bytes: sum(sized),
        json: sum(sized.filter(({ file }) => file.endsWith(".json"))),
        start,
        heap: usedSize,
      };
    } finally {
      await context.close();
    }
  };
  try {
    const opened: Opened[] = [];
    for (const path of paths) {
      const runs: Opened[] = [];
      for (let run = 0; run < RUNS; run++) runs.push(await open(path));
      const of = (key: keyof Opened) => middle(runs.map((each) => each[key]));
      opened.push({ bytes: of("bytes"), json: of("json"), start: of("start"), heap: of("heap") });
    }
    return opened;
  } finally {
    await browser.close();
    server.end();
  }
}

/** Fonts and pictures are compressed already; brotli leaves them as they are, or a little larger. */
function brotliOf(dist: string, file: string): number {
  const path = join(dist, file === "" || file.endsWith("/") ? `${file}index.html` : file);
  const content = readFileSync(path);
  return Math.min(content.byteLength, brotliCompressSync(content).byteLength);
}
