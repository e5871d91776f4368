import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { createServer } from "vite";
import { findBrowser } from "../../browser.ts";
import { middle } from "../median.ts";

const RUNS = 5;

/**
 * How long it is from saving a lesson until its new title stands on the author's screen, where `npm run dev` serves the course. In milliseconds, a median.
 *
 * @param content the course's folder; the lesson is as it was when this ends
 * @param file the lesson's, with a title
 * @param path of the lesson's page
 */
export async function savedToScreen(content: string, file: string, path: string): Promise<number> {
  // A server that is started makes what is built after it a build for developers.
  const { CONTENT = "", NODE_ENV = "" } = process.env;
  process.env.CONTENT = content;
  const options = { configFile: "vite.config.ts", configLoader: "native", logLevel: "silent" } as const;
  const server = await createServer({ ...options, server: { port: 0, host: "127.0.0.1" } });
  await server.listen();
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  const text = readFileSync(file, "utf8");
  try {
    const page = await browser.newPage();
    // The server answers when the course has been compiled.
    await page.goto((server.resolvedUrls?.local[0] ?? "") + path, { timeout: 120_000 });
    await page.locator("html[data-ready]").waitFor({ state: "attached", timeout: 120_000 });
    const times: number[] = [];
    for (let run = 0; run <= RUNS; run++) {
      // The review of what was saved before is not what is measured.
      await page.waitForTimeout(8_000);
      const seen = page.evaluate(whenSeen, `Otro título ${run}`);
      // The page listens before anything is saved.
      await page.evaluate(() => 0);
      const saved = Date.now();
      writeFileSync(file, text.replace(/^title: .*$/mu, `title: Otro título ${run}`));
      times.push((await seen) - saved);
    }
    return middle(times.slice(1));
  } finally {
    writeFileSync(file, text);
    await browser.close();
    await server.close();
    Object.assign(process.env, { CONTENT, NODE_ENV });
  }
}

/** Runs in the page: the moment at which a frame with these words was drawn, in milliseconds since 1970. */
function whenSeen(words: string): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector("h1")?.textContent?.includes(words)) return requestAnimationFrame(look);
      resolve(Date.now());
    };
    requestAnimationFrame(look);
  });
}
