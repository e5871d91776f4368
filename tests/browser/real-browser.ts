import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type Browser, type BrowserContext, chromium } from "@playwright/test";
import { findBrowser } from "../../src/cli/browser.ts";

/** A browser of its own with a profile on the disk, as a learner's: it can be killed, and started again on what is left. */
export interface RealBrowser {
  readonly context: BrowserContext;
  /** Ends it as a learner does. */
  close(): Promise<void>;
  /** Takes its processes away between two instructions (SIGKILL). */
  kill(): Promise<void>;
}

/** A folder for a browser's profile, and what takes it away again. */
export function profileFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "atenta-browser-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}

/** Starts a browser on a profile's folder. */
export async function startBrowser(folder: string): Promise<RealBrowser> {
  const { executablePath, args } = await findBrowser();
  const own = ["--headless", "--no-first-run", "--remote-debugging-port=0", `--user-data-dir=${folder}`];
  // A group of its own: its helpers are killed with it, and no other browser is.
  const process = spawn(executablePath, [...args, ...own, "about:blank"], {
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const browser = await chromium.connectOverCDP(await addressOf(process));
  const [context] = browser.contexts();
  if (context === undefined) throw new Error("The browser has no context");
  // The whole course would be stored again and again.
  await context.addInitScript(() => Object.defineProperty(Navigator.prototype, "serviceWorker", { value: undefined }));
  return {
    context,
    close: () => end(process, () => closeAll(browser)),
    kill: () =>
      end(process, async () => {
        if (process.pid !== undefined) globalThis.process.kill(-process.pid, "SIGKILL");
      }),
  };
}

async function closeAll(browser: Browser) {
  const session = await browser.newBrowserCDPSession();
  await session.send("Browser.close").catch(() => {});
}

async function end(process: ChildProcess, how: () => Promise<void>) {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const ended = once(process, "exit");
  await how();
  await ended;
}

async function addressOf(process: ChildProcess): Promise<string> {
  if (process.stderr === null) throw new Error("The browser says nothing");
  for await (const line of createInterface({ input: process.stderr })) {
    const address = /^DevTools listening on (\S+)/.exec(line)?.[1];
    if (address !== undefined) {
      process.stderr.resume();
      return address;
    }
  }
  throw new Error("The browser did not start");
}

/** Every file in a browser's profile that IndexedDB is kept in. */
export function databaseFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /IndexedDB.*\.leveldb$/.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name));
}
