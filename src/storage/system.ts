import type { Clock } from "../base/clock.ts";
import type { Random } from "../base/random.ts";
import { type Channel, noChannel } from "./channel.ts";
import type { Timers } from "./timers.ts";

/** The browser's own clock, randomness, timers, channels and stores, behind the interfaces that everything else takes. */

let place: { readonly offset: number; readonly zone: string } | undefined;

export const systemClock: Clock = {
  now: () => Date.now(),
  zone() {
    // Browsers take longest of all to name the zone, each event has it, and whoever travels or changes the clock has another offset.
    const offset = new Date().getTimezoneOffset();
    if (place?.offset !== offset) {
      place = { offset, zone: Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC" };
    }
    return place.zone;
  },
};

export const systemRandom: Random = {
  bytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  uint32: () => crypto.getRandomValues(new Uint32Array(1))[0] as number,
};

export const systemTimers: Timers = {
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** A channel to this site's other tabs; one that joins no one where the browser has none. */
export function systemChannel(name: string): Channel {
  if (typeof BroadcastChannel === "undefined") return noChannel;
  const channel = new BroadcastChannel(name);
  return {
    post(message) {
      try {
        channel.postMessage(message);
      } catch {
        // Lost: others find what was written when they refresh.
      }
    },
    onMessage(listener) {
      const hear = (event: MessageEvent) => listener(event.data);
      channel.addEventListener("message", hear);
      return () => channel.removeEventListener("message", hear);
    },
    close: () => channel.close(),
  };
}

/** `undefined` where the browser has none, or throws at the very name (sandboxed frames, blocked cookies). */
export function systemIndexedDB(): IDBFactory | undefined {
  try {
    return globalThis.indexedDB ?? undefined;
  } catch {
    return undefined;
  }
}

/** `undefined` as for `systemIndexedDB`. */
export function systemLocalStorage(): Storage | undefined {
  try {
    return globalThis.localStorage ?? undefined;
  } catch {
    return undefined;
  }
}

/** `undefined` as for `systemIndexedDB`. */
export function systemSessionStorage(): Storage | undefined {
  try {
    return globalThis.sessionStorage ?? undefined;
  } catch {
    return undefined;
  }
}

/** `undefined` where the browser has none: Safari before 15.4, and pages without https. */
export function systemLocks(): LockManager | undefined {
  try {
    return globalThis.navigator?.locks ?? undefined;
  } catch {
    return undefined;
  }
}

/** Hears which key of `localStorage` another tab changed; `null`: all of them. Returns what ends it. */
export function onSystemStorage(listener: (key: string | null) => void): () => void {
  const hear = (event: StorageEvent) => {
    if (event.storageArea === systemLocalStorage()) listener(event.key);
  };
  window.addEventListener("storage", hear);
  return () => window.removeEventListener("storage", hear);
}
