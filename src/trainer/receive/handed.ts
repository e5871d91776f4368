import type { Gathered } from "./files.ts";

let waiting: Gathered | undefined;

/** Hands what was dropped on another page to the one that receives. */
export function handOver(gathered: Gathered): void {
  waiting = gathered;
}

/** What was handed over, once. */
export function takeOver(): Gathered | undefined {
  const found = waiting;
  waiting = undefined;
  return found;
}
