import type { StoredEvent } from "../learning/events/types.ts";
import type { BrowserFacts, LogFacts } from "./health.ts";
import { readUserAgent } from "./user-agent.ts";

/** The browser, as far as it can be asked how it keeps things. */
export interface AskedBrowser {
  readonly userAgent: string;
  readonly maxTouchPoints: number;
  readonly secure: boolean;
  readonly installed: boolean;
  /** `undefined` over plain http, and in browsers that have none. */
  readonly storage: Partial<Pick<StorageManager, "persisted" | "persist" | "estimate" | "getDirectory">> | undefined;
}

/** The browser that the page is in. */
export function systemBrowser(): AskedBrowser {
  const { userAgent, maxTouchPoints, storage } = navigator;
  const shown = (mode: string) => matchMedia(`(display-mode: ${mode})`).matches;
  const installed =
    ["standalone", "fullscreen", "minimal-ui", "window-controls-overlay"].some(shown) ||
    // Safari's own word, older than the others.
    (navigator as { standalone?: boolean }).standalone === true;
  return { userAgent, maxTouchPoints, secure: isSecureContext, installed, storage };
}

/** Asks the browser how it keeps things. Never rejects: what it does not answer is left out. */
export async function askBrowser(browser: AskedBrowser): Promise<BrowserFacts> {
  const { userAgent, maxTouchPoints, secure, installed, storage } = browser;
  const agent = readUserAgent(userAgent, maxTouchPoints);
  const [persisted, estimate, folder] = await Promise.all([
    answer(() => storage?.persisted?.()),
    answer(() => storage?.estimate?.()),
    // Firefox and Safari refuse it in private windows; Chrome tells nothing apart any more.
    secure && (agent.engine === "gecko" || agent.engine === "webkit") && storage?.getDirectory !== undefined
      ? answer(async () => ((await storage.getDirectory?.()) === undefined ? undefined : "given"))
      : "unasked",
  ]);
  return {
    agent,
    secure,
    installed,
    canPersist: storage?.persist !== undefined,
    perhapsPrivate: folder === undefined,
    ...(persisted !== undefined && { persisted }),
    ...(estimate?.usage !== undefined && { usage: estimate.usage }),
    ...(estimate?.quota !== undefined && { quota: estimate.quota }),
  };
}

async function answer<Value>(ask: () => Promise<Value> | undefined): Promise<Value | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}

/** What is known of a person's answers, from their log and what their row says of copies. */
export function logFacts(given: {
  readonly storage: LogFacts["storage"];
  readonly events: readonly StoredEvent[];
  readonly unreadable?: number;
  readonly copied?: { readonly at: number } | undefined;
  readonly remindAfter?: number | undefined;
}): LogFacts {
  const { storage, events, unreadable = 0, copied, remindAfter } = given;
  const work = events.filter(({ type }) => type === "answered" || type === "made");
  const atRisk = work.filter(({ at }) => copied === undefined || at > copied.at);
  const made = atRisk.filter(({ type }) => type === "made").length;
  const since = work.reduce((first, { at }) => Math.min(first, at), Number.POSITIVE_INFINITY);
  return {
    storage,
    done: work.length,
    answersAtRisk: atRisk.length - made,
    madeAtRisk: made,
    unreadable,
    ...(copied !== undefined && { copiedAt: copied.at }),
    ...(remindAfter !== undefined && { remindAfter }),
    ...(work.length > 0 && { since }),
  };
}
