import type { Answer, Asked } from "./words.ts";

/**
 * What goes wrong on the way. `when`: before the store hears of it, or after it did and only its answer is lost.
 *
 * `status`: it answers so, with `after` as `Retry-After`; `cut`: the connection ends; `garbage`: a network in between answers instead;
 * `silence`: nobody ever answers; `delay`: it takes so many milliseconds.
 */
export type LrsFault =
  | { readonly is: "status"; readonly status: number; readonly when: "before" | "after"; readonly after?: string }
  | { readonly is: "cut"; readonly when: "before" | "after" }
  | { readonly is: "garbage"; readonly when: "before" | "after" }
  | { readonly is: "silence"; readonly when: "before" | "after" }
  | { readonly is: "delay"; readonly ms: number };

/** Decides what goes wrong with a request; the first has number 0. */
export type Faulty = (asked: Asked, number: number) => LrsFault | undefined;

/** What a hotel's network says to everybody. */
export const garbage: Answer = {
  status: 200,
  headers: { "Content-Type": "text/html" },
  body: "<!doctype html><title>Wi-Fi</title><p>Please accept our terms.",
};

const statuses = [408, 429, 429, 500, 502, 503, 504];

/**
 * Faults as they come, the same ones for the same seed.
 *
 * @param share of requests that something happens to, 0 to 1
 */
export function seededFaults(seed: number, share: number): Faulty {
  const random = mulberry(seed);
  const pick = <T>(of: readonly T[]) => of[Math.floor(random() * of.length)] as T;
  return () => {
    if (random() >= share) return undefined;
    const when = pick(["before", "after"] as const);
    const is = pick(["status", "status", "cut", "cut", "garbage", "delay"] as const);
    if (is === "delay") return { is, ms: Math.floor(random() * 5_000) };
    if (is === "cut" || is === "garbage") return { is, when };
    const status = pick(statuses);
    return status === 429 || status === 503 ? { is, status, when, after: "2" } : { is, status, when };
  };
}

/** Numbers from 0 to 1 (mulberry32, in the public domain). */
function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
