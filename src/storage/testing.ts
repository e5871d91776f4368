import type { Timers } from "./timers.ts";

/** Timers that run when a test says so. */
export interface ManualTimers extends Timers {
  /** Lets so many milliseconds pass, and runs what falls due. */
  pass(ms: number): void;
}

export function manualTimers(): ManualTimers {
  const due = new Map<object, { readonly at: number; readonly run: () => void }>();
  let now = 0;
  return {
    after(ms, run) {
      const key = {};
      due.set(key, { at: now + ms, run });
      return () => void due.delete(key);
    },
    pass(ms) {
      now += ms;
      for (const [key, { at, run }] of due) {
        if (at > now) continue;
        due.delete(key);
        run();
      }
    },
  };
}

/** Waits until whatever was said or written has arrived. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
