import type { Clock } from "../base/clock.ts";
import type { Timers } from "../storage/timers.ts";

/** Watches for how long nobody has touched the page. */
export interface IdleWatch {
  /** Somebody is there: here, or in another tab. */
  touched(): void;
  /** From now on this long without a touch is too long, in milliseconds; `undefined`: nothing is. */
  within(limit: number | undefined): void;
  /** Looks at the clock now: a device that slept ran no timers. */
  look(): void;
}

/**
 * Tells when nobody has touched the page for too long. It goes by the clock and not by the timer alone, which browsers
 * hold back in hidden tabs and stop while the device sleeps.
 */
export function createIdleWatch(parts: {
  readonly clock: Pick<Clock, "now">;
  readonly timers: Timers;
  readonly onIdle: () => void;
}): IdleWatch {
  const { clock, timers, onIdle } = parts;
  let limit: number | undefined;
  let last = clock.now();
  let callOff = () => {};

  const look = () => {
    callOff();
    if (limit === undefined) return;
    // After a clock that was set back the wait begins anew.
    last = Math.min(last, clock.now());
    const left = last + limit - clock.now();
    if (left > 0) callOff = timers.after(left, look);
    else {
      limit = undefined;
      onIdle();
    }
  };

  return {
    touched() {
      last = clock.now();
    },
    within(next) {
      if (next === limit) return;
      limit = next;
      last = clock.now();
      look();
    },
    look,
  };
}
