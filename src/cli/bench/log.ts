import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { type CDPSession, chromium, type Page } from "@playwright/test";
import { findBrowser } from "../browser.ts";
import { buildStoragePage, STORAGE_PAGE } from "./build-page.ts";
import { middle, print } from "./median.ts";
import { served } from "./served.ts";

/** How often each size is opened, each time by a page that has just been loaded. */
const RUNS = 5;
const APPENDS = 25;
/** A phone of the middle range takes about so many times as long as a desk computer (the rate that Lighthouse slows by). */
const PHONE = 4;

interface Figures {
  readonly open: number;
  readonly fold: number;
  readonly show: number;
  readonly append: number;
  readonly preview: number;
  readonly add: number;
  readonly sealed: number;
  readonly phone: number;
  readonly megabytes: number;
}

const names: readonly (readonly [string, keyof Figures])[] = [
  ["open: read and validate, ms", "open"],
  ["open an encrypted log, ms", "sealed"],
  ["open on a slow phone, ms", "phone"],
  ["fold, ms", "fold"],
  ["show one answer more, ms", "show"],
  ["append it, until it is saved, ms", "append"],
  ["merge: read and preview a backup, ms", "preview"],
  ["merge: add what is new, ms", "add"],
  ["memory of an open log, MB", "megabytes"],
];

/** What logs of these sizes cost in a real browser, on IndexedDB on disk. */
export async function benchLogs(sizes: readonly number[]): Promise<void> {
  const folder = resolve("node_modules/.cache/atenta/storage-page");
  await buildStoragePage(folder);
  const server = await served(folder);
  const address = server.address + STORAGE_PAGE;
  const { executablePath, args } = await findBrowser();
  // A profile on disk: that of a private window would be in memory.
  const profile = resolve("node_modules/.cache/atenta/bench-profile", String(process.pid));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...args],
  });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const figures: Figures[] = [];
    for (const size of sizes) figures.push(await measure({ page, cdp, address }, size));
    print(
      `Log in Chromium ${context.browser()?.version() ?? ""}, medians`,
      ["", ...sizes.map((size) => `${size} events`)],
      names.map(([name, key]) => [name, ...figures.map((each) => each[key])]),
    );
  } finally {
    await context.close();
    server.end();
    rmSync(profile, { recursive: true, force: true });
  }
}

interface Desk {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly address: string;
}

async function measure({ page, cdp, address }: Desk, size: number): Promise<Figures> {
  const plain = `bench:${size}`;
  const sealed = `bench:${size}:sealed`;
  const fresh = async () => {
    await page.goto(address);
    await page.waitForFunction(() => "driven" in window);
  };
  const open = async (database: string, encrypted: boolean) => {
    const runs: { readonly count: number; readonly open: number; readonly fold: number }[] = [];
    for (let run = 0; run < RUNS; run++) {
      await fresh();
      runs.push(await page.evaluate(([name, is]) => window.driven.open(name, is), [database, encrypted] as const));
    }
    for (const { count } of runs) if (count !== size) throw new Error(`${count} events in a log of ${size}`);
    return { open: middle(runs.map((run) => run.open)), fold: middle(runs.map((run) => run.fold)) };
  };

  await fresh();
  const empty = await heap(cdp);
  await page.evaluate(([name, count]) => window.driven.fill(name, count, false), [plain, size] as const);
  await page.evaluate(([name, count]) => window.driven.fill(name, count, true), [sealed, size] as const);
  const opened = await open(plain, false);
  const openedSealed = await open(sealed, true);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: PHONE });
  const phone = await open(plain, false);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });

  await fresh();
  await page.evaluate((name) => window.driven.hold(name), plain);
  const megabytes = ((await heap(cdp)) - empty) / 2 ** 20;
  await fresh();
  const merged = await page.evaluate(([name, count]) => window.driven.merge(name, count), [plain, size] as const);
  if (merged.fresh !== size - Math.floor(size / 2)) throw new Error(`${merged.fresh} answers were new`);
  await fresh();
  const appended = await page.evaluate(([name, count, runs]) => window.driven.append(name, count, runs), [
    plain,
    2 * size,
    APPENDS,
  ] as const);
  await fresh();
  for (const name of [plain, sealed]) await page.evaluate((each) => window.driven.remove(each), name);
  const { preview, add } = merged;
  return { ...opened, ...appended, preview, add, megabytes, sealed: openedSealed.open, phone: phone.open };
}

/** Bytes of what is in use, once what is not has been collected. */
async function heap(cdp: CDPSession): Promise<number> {
  await cdp.send("HeapProfiler.enable");
  await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  return usedSize;
}
