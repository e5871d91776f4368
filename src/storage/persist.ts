import * as v from "valibot";
import type { AskedBrowser } from "./health-facts.ts";
import { readUserAgent } from "./user-agent.ts";

/** Under this key of `localStorage`: when the browser was asked to delete nothing by itself, so that it is asked once. */
export const PERSIST_KEY = "atenta.persist";

const asked = v.object({
  /** Milliseconds since 1970. */
  at: v.number(),
  /** Whether the page was installed then: browsers answer otherwise once it is. */
  installed: v.boolean(),
});

/** How many answers are worth asking for. The end of a lesson is, too. */
const ENOUGH = 10;

export interface PersistParts {
  readonly browser: AskedBrowser;
  readonly storage: Pick<Storage, "getItem" | "setItem"> | undefined;
  readonly now: () => number;
}

/**
 * Asks the browser to delete nothing by itself, once there is something to lose, and where that shows no question to the
 * learner. It asks once, and once more when the page has been installed. `true`: the browser has promised. Never rejects.
 */
export async function persistWhenWorth(
  { browser, storage, now }: PersistParts,
  done: { readonly answers: number; readonly lessons: number },
): Promise<boolean> {
  if (done.answers < ENOUGH && done.lessons === 0) return false;
  if (browser.storage?.persist === undefined) return false;
  try {
    if (await browser.storage.persisted?.()) return true;
  } catch {
    return false;
  }
  // Firefox opens a question over the page: there only a press of the learner's may ask.
  if (readUserAgent(browser.userAgent, browser.maxTouchPoints).engine === "gecko") return false;
  const before = lastAsked(storage);
  if (before !== undefined && (before.installed || !browser.installed)) return false;
  return persist({ browser, storage, now });
}

/** Asks the browser now: the learner has pressed for it. `true`: it has promised. Never rejects. */
export async function persist({ browser, storage, now }: PersistParts): Promise<boolean> {
  try {
    storage?.setItem(PERSIST_KEY, JSON.stringify({ at: now(), installed: browser.installed }));
  } catch {
    // It may be asked once more, then.
  }
  try {
    return (await browser.storage?.persist?.()) === true;
  } catch {
    return false;
  }
}

function lastAsked(storage: PersistParts["storage"]): v.InferOutput<typeof asked> | undefined {
  try {
    const value: unknown = JSON.parse(storage?.getItem(PERSIST_KEY) ?? "null");
    return v.is(asked, value) ? value : undefined;
  } catch {
    return undefined;
  }
}
