import type { Browser, CDPSession } from "@playwright/test";

/** How Lighthouse slows what it measures while it runs ("applied" slow 4G): milliseconds for a request, bytes a second. */
const SLOW_4G = {
  latency: 150 * 3.75,
  downloadThroughput: (1_638.4 * 0.9 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
};
/** A phone of the middle range takes so many times as long as a desk computer. */
export const PHONE = 4;

/** Where a page's first question is answered, as selectors. */
export interface Answering {
  readonly option: string;
  readonly check: string;
  readonly result: string;
}

/** What a visit cost. Times in milliseconds from the start of navigation, sizes in bytes as they came over the wire. */
export interface Visit {
  readonly bytes: Readonly<Record<string, number>>;
  readonly requests: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blocking: number;
  readonly shift: number;
  /** Until the first question, pressed from the moment it could be seen, showed its result. */
  readonly answered: number;
  /** Of memory in use by scripts, once what is not has been collected. */
  readonly heap: number;
}

interface Watched {
  first: number;
  largest: number;
  shift: number;
  long: [start: number, duration: number][];
  answered: number;
}

declare global {
  interface Window {
    watched: Watched;
  }
}

/** Visits a page for the first time, on a slow network and a slow processor, and answers its first question as soon as it can. */
export async function visitOnce(browser: Browser, address: string, answering: Answering): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 375, height: 667 },
    deviceScaleFactor: 2,
    isMobile: true,
  });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await slow(cdp);
    const sizes = await countBytes(cdp);
    await page.addInitScript(watch, answering);
    await page.goto(address, { waitUntil: "commit", timeout: 60_000 });
    await page.waitForFunction(() => window.watched?.answered > 0, undefined, { timeout: 60_000, polling: 100 });
    const { bytes, requests } = sizes();
    // What comes after the answer may block or shift as well.
    await page.waitForTimeout(1_500);
    const seen = await page.evaluate(() => window.watched);
    return {
      bytes,
      requests,
      firstPaint: seen.first,
      largestPaint: seen.largest,
      blocking: seen.long.reduce((sum, [start, time]) => sum + (start >= seen.first ? Math.max(0, time - 50) : 0), 0),
      shift: seen.shift,
      answered: seen.answered,
      heap: await heapOf(cdp),
    };
  } finally {
    await context.close();
  }
}

/** Slows the network and the processor of a page. */
export async function slow(cdp: CDPSession): Promise<void> {
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", { offline: false, ...SLOW_4G });
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: PHONE });
}

/** Counts what comes over the wire from now on, by type, headers included. */
export async function countBytes(cdp: CDPSession) {
  const types = new Map<string, string>();
  const bytes: Record<string, number> = {};
  let requests = 0;
  await cdp.send("Network.enable");
  cdp.on("Network.responseReceived", ({ requestId, type, response }) => {
    types.set(requestId, typeOf(type, response.url));
  });
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId);
    if (type === undefined || encodedDataLength === 0) return;
    requests++;
    bytes[type] = (bytes[type] ?? 0) + encodedDataLength;
  });
  return () => ({ bytes: { ...bytes }, requests });
}

function typeOf(type: string, url: string): string {
  if (/\.json(?:\?|$)/.test(url)) return "json";
  return { Document: "html", Stylesheet: "css", Script: "js", Font: "fonts", Image: "images" }[type] ?? "other";
}

async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send("HeapProfiler.enable");
  await cdp.send("HeapProfiler.collectGarbage");
  return (await cdp.send("Runtime.getHeapUsage")).usedSize;
}

/** Runs in the page, before anything of its own. */
function watch({ option, check, result }: Answering): void {
  const watched: Watched = { first: 0, largest: 0, shift: 0, long: [], answered: 0 };
  window.watched = watched;
  const each = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  each("paint", (entry) => {
    if (entry.name === "first-contentful-paint") watched.first = entry.startTime;
  });
  each("largest-contentful-paint", (entry) => {
    watched.largest = entry.startTime;
  });
  each("layout-shift", (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) watched.shift += value;
  });
  each("longtask", ({ startTime, duration }) => {
    watched.long.push([startTime, duration]);
  });
  const press = setInterval(() => {
    if (watched.first === 0) return;
    if (document.querySelector(result)?.textContent) {
      clearInterval(press);
      // Painted, not only there: the frame after next has it.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          watched.answered = performance.now();
        }),
      );
      return;
    }
    const control = document.querySelector<HTMLInputElement>(option);
    if (control && !control.checked) control.click();
    else if (control) document.querySelector<HTMLElement>(check)?.click();
  }, 25);
}
