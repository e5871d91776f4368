import type { Browser, CDPSession, Page } from "@playwright/test";
import { cacheName, recordsAddress } from "../../../offline/names.ts";
import type { Records } from "../../../offline/records.ts";
import { someAnswers } from "../events.ts";
import { middle } from "../median.ts";
import { countBytes, PHONE } from "./visit.ts";

const phone = { viewport: { width: 375, height: 667 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true } as const;
const ready = (page: Page) => page.locator("html[data-ready]").waitFor({ state: "attached", timeout: 60_000 });
const awake = (page: Page) =>
  page.waitForFunction(() => document.querySelector("[data-exercise] fieldset:disabled") === null, undefined, {
    timeout: 60_000,
  });

/** Bytes over the wire, by type, that another lesson costs whoever has just done one; nothing was fetched ahead, and there is no copy on the device. */
export async function secondLesson(browser: Browser, first: string, second: string) {
  const context = await browser.newContext({ ...phone, serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
    const cdp = await context.newCDPSession(page);
    await page.goto(first);
    await ready(page);
    await awake(page);
    await page.waitForLoadState("networkidle");
    const sizes = await countBytes(cdp);
    const data = page.waitForResponse((response) => response.url().includes(`/${second}.`));
    await page.locator(`#end a[href*="${second}"]`).click();
    await data;
    await page.waitForURL(`**/${second}/`);
    // The kinds that it needs are asked for when its data have been read.
    await page.waitForTimeout(2_000);
    await awake(page);
    return sizes().bytes;
  } finally {
    await context.close();
  }
}

/** How long it is from pressing Check until the result has been painted, on a slow processor, with so many answers given before. Milliseconds, a median. */
export async function answerToFeedback(browser: Browser, lessons: readonly string[], events: number): Promise<number> {
  const context = await browser.newContext({ ...phone, serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchClicks);
    const cdp = await context.newCDPSession(page);
    if (events > 0) {
      await page.goto(lessons[0] ?? "");
      await ready(page);
      await give(page, events);
    }
    const times: number[] = [];
    for (const lesson of lessons) {
      await page.goto(lesson);
      await ready(page);
      await awake(page);
      await page.waitForLoadState("networkidle");
      await cdp.send("Emulation.setCPUThrottlingRate", { rate: PHONE });
      for (const card of await page.locator("[data-exercise]:has(input[type=radio])").all()) {
        if ((await card.locator("[data-result]").count()) > 0) continue;
        await card.locator("label").first().tap();
        times.push(await timeOf(page, () => card.locator("button[type=submit]").tap()));
      }
      await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    }
    if (times.length < 5) throw new Error(`Only ${times.length} answers were measured`);
    return middle(times);
  } finally {
    await context.close();
  }
}

/** The same on the page by hand, which does nothing but show a line of text. */
export async function answerByHand(browser: Browser, address: string, runs: number): Promise<number> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    await page.addInitScript(watchClicks);
    const cdp = await context.newCDPSession(page);
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      await page.goto(address);
      await cdp.send("Emulation.setCPUThrottlingRate", { rate: PHONE });
      await page.locator("form label").first().tap();
      times.push(await timeOf(page, () => page.locator("form button").tap()));
      await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    }
    return middle(times);
  } finally {
    await context.close();
  }
}

/** Runs in the page: notes how long clicks took to show. */
function watchClicks(): void {
  const seen: number[] = [];
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === "click") seen.push(entry.duration);
  }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

/** As browsers tell it (Event Timing): from the input until the frame with what came of it, to 8 ms. Below 16 ms they tell nothing. */
async function timeOf(page: Page, press: () => Promise<void>): Promise<number> {
  await page.waitForTimeout(300);
  await page.evaluate(() => Reflect.set(Reflect.get(window, "seen"), "length", 0));
  await press();
  await page.waitForTimeout(500);
  return page.evaluate(() => Math.max(8, ...(Reflect.get(window, "seen") as number[])));
}

/** Writes answers into the log of whoever is here, as another device would have left them. */
async function give(page: Page, count: number): Promise<void> {
  await page.evaluate(async (events: unknown[]) => {
    const names = (await indexedDB.databases()).map(({ name = "" }) => name);
    const name = names.find((each) => /^atenta:customer-service:/.test(each));
    if (name === undefined) throw new Error(`No log among ${names.join(", ")}`);
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const profile = name.split(":")[2];
    await new Promise<void>((resolve, reject) => {
      const writing = database.transaction("events", "readwrite");
      for (const event of events as object[]) writing.objectStore("events").put({ ...event, profile });
      writing.oncomplete = () => resolve();
      writing.onerror = () => reject(writing.error);
    });
    database.close();
  }, someAnswers(count) as unknown[]);
}

/** Largest paint of a page that has been visited before, on a slow processor: a lesson from the device's copy without a network, or a page from the browser's cache. */
export async function visitAgain(browser: Browser, address: string, site: string | undefined, runs: number) {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await page.goto(address);
    if (site !== undefined) await kept(page, site);
    await page.goto("about:blank");
    if (site !== undefined) await context.setOffline(true);
    const times: number[] = [];
    for (let run = 0; run < runs; run++) times.push(await paintOf(page, cdp, address));
    return middle(times);
  } finally {
    await context.close();
  }
}

async function paintOf(page: Page, cdp: CDPSession, address: string): Promise<number> {
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: PHONE });
  await page.goto(address);
  await page.waitForTimeout(1_500);
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: "largest-contentful-paint",
          buffered: true,
        });
      }),
  );
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await page.goto("about:blank");
  return time;
}

/** Waits until the course is on the device. */
async function kept(page: Page, site: string): Promise<void> {
  const place = { cache: cacheName(new URL(site).pathname), records: recordsAddress(site) };
  for (let tries = 0; tries < 120; tries++) {
    const records = await page.evaluate(async ({ cache, records: address }) => {
      const found = await (await caches.open(cache)).match(address);
      return (await found?.json()) ?? {};
    }, place);
    if ((records as Partial<Records>).current?.kept.length) return;
    await page.waitForTimeout(500);
  }
  throw new Error("The course did not come onto the device");
}
