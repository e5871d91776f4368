import { logBench } from "./log-bench.ts";
import { createTab } from "./tab.ts";

/** What the bench and the tests of many tabs drive in a real browser: the player's own modules, without its screens. */
const driven = { ...logBench, tab: createTab };

declare global {
  interface Window {
    readonly driven: typeof driven;
  }
}

Object.assign(window, { driven });
