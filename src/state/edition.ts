import type { StoreApi } from "zustand/vanilla";
import type { TrackingState } from "../tracking/session.ts";
import type { Outgoing } from "../tracking/xapi/delivery.ts";

/** A player that stands in a package, and not on a site of its own: what is different there. */
export interface Edition {
  /** `lms`: a training platform opened it, or should have. `file`: it is one file, from wherever it lies. */
  readonly kind: "lms" | "file";
  /** Who learns, as the platform says it. */
  readonly learner?: string;
  /** The platform; left out in a file. */
  readonly platform?: Platform;
  /** Who is told statement by statement (cmi5, xAPI); left out where nobody is. */
  readonly receiver?: Receiving;
  /** Lessons of the course are missing: what was done here is not the whole of it. */
  readonly part?: boolean;
}

/** Who receives what is done, and how each statement stands. */
export interface Receiving {
  /** The host of its address, as people can compare it. */
  readonly name: string;
  /** All that this device has said or has still to say in this registration, the latest first. */
  readonly rows: {
    /** The same list as long as nothing has changed. */
    getState(): readonly Outgoing[];
    subscribe(listener: () => void): () => void;
  };
}

/** The platform that opened the package, and how it stands with it. */
export interface Platform {
  readonly store: Pick<StoreApi<TrackingState>, "getState" | "subscribe" | "getInitialState">;
  /**
   * What was found at the launch that people should hear: what it had could not be read, or it had lost what was kept here. `over`,
   * `unbegun`: it launched this package, and this visit has ended or could not begin; what is done waits for the next.
   */
  readonly told?: "broken" | "newer" | "lost" | "over" | "unbegun";
  /** How many other windows of this browser have the same attempt open. */
  readonly windows: Pick<StoreApi<number>, "getState" | "subscribe">;
  /** Tells all there is to tell, and ends. `false`: not all could be kept, and nothing has ended, unless `anyway`. */
  exit(anyway?: boolean): boolean | Promise<boolean>;
  /** Tries again now. */
  retry(): void;
  /** Goes where it wants the learner after the visit, if it said so. */
  readonly goBack?: () => void;
}
