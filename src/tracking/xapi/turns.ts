import * as v from "valibot";
import type { Clock } from "../../base/clock.ts";
import type { Timers } from "../../storage/timers.ts";
import type { KeyStorage } from "../copy.ts";

/** One tab at a time. Not for the sake of what is stored, since ids see to that: so that nothing is sent several times at once. */
export interface Turns {
  /** Does the work when it is this tab's turn, and comes to an end with it. `false`: it is another's; try later. */
  alone(work: () => Promise<void>): Promise<boolean>;
}

/** What is needed of `navigator.locks`. */
export interface Locks {
  request(
    name: string,
    options: { readonly ifAvailable: boolean },
    run: (lock: unknown) => Promise<boolean>,
  ): Promise<boolean>;
}

/** Turns by Web Locks: the browser takes a turn back from a tab that has crashed. */
export function lockTurns(locks: Locks, name: string): Turns {
  return {
    async alone(work) {
      let isMine = false;
      const run = async (lock: unknown) => {
        if (lock === null) return false;
        isMine = true;
        await work();
        return true;
      };
      try {
        return await locks.request(name, { ifAvailable: true }, run);
      } catch (error) {
        if (isMine) throw error;
        // A frame that shares nothing with any other page is refused them: there is nobody to take turns with.
        await work();
        return true;
      }
    },
  };
}

/** So long a turn lasts if it is not prolonged, in milliseconds: longer than one request may take. */
const LEASE = 30_000;
const PROLONGED = 10_000;

/** A note in `localStorage`: whose turn it is, and until when. A field may be added; what does not read is nobody's. */
const lease = v.object({ version: v.literal(1), by: v.string(), until: v.number() });

interface LeaseParts {
  /** It may throw, as `localStorage` does where it is forbidden: then each tab is alone. */
  readonly storage: (KeyStorage & { removeItem(key: string): void }) | undefined;
  readonly key: string;
  /** This tab's, unlike all others. */
  readonly me: string;
  readonly clock: Pick<Clock, "now">;
  readonly timers: Timers;
}

/** Turns where there are no Web Locks, as on pages without https: by a note that runs out. Two tabs may both read it as free. */
export function leaseTurns({ storage, key, me, clock, timers }: LeaseParts): Turns {
  const holder = () => {
    try {
      const value: unknown = JSON.parse(storage?.getItem(key) ?? "null");
      if (!v.is(lease, value)) return undefined;
      // One that lasts longer than any does was noted by another clock.
      const isOn = value.until > clock.now() && value.until <= clock.now() + LEASE;
      return isOn ? value.by : undefined;
    } catch {
      return undefined;
    }
  };
  const note = () => {
    try {
      const value: v.InferOutput<typeof lease> = { version: 1, by: me, until: clock.now() + LEASE };
      storage?.setItem(key, JSON.stringify(value));
    } catch {
      // Full, or forbidden: nobody can be told.
    }
  };
  const end = () => {
    try {
      if (holder() === me) storage?.removeItem(key);
    } catch {
      // It runs out.
    }
  };
  return {
    async alone(work) {
      if ((holder() ?? me) !== me) return false;
      let callOff = () => {};
      const prolong = () => {
        note();
        callOff = timers.after(PROLONGED, prolong);
      };
      prolong();
      try {
        await work();
      } finally {
        callOff();
        end();
      }
      return true;
    },
  };
}
