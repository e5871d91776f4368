import type { StoreApi } from "zustand/vanilla";
import type { Agent, Iri, Statement } from "./types.ts";

/** How a learning record store stands to what it was asked. `text` is the store's own, cut short; it may say anything. */
export type Trouble =
  /** It will not take this, however often it is asked. `status`: of HTTP. */
  | { readonly is: "refused"; readonly status: number; readonly text: string }
  | { readonly is: "too-large" }
  /** It does not know who asks, or does not let them: 401, 403. */
  | { readonly is: "unauthorised"; readonly status: number; readonly text: string }
  /** Later. `after`: not before so many milliseconds. */
  | { readonly is: "busy"; readonly status: number; readonly after?: number }
  /** No answer, none that can be read, or a fault of its own. `status` 0: none came. */
  | { readonly is: "gone"; readonly status: number; readonly text: string };

/** `there`: it has statements of these ids already, and took none of what was sent (409). */
export type Answer = { readonly is: "stored" } | { readonly is: "there" } | Trouble;

/** A document that was asked for: its JSON, or that there is none. What it holds is not looked at. */
export type Found = { readonly is: "found"; readonly value: unknown } | { readonly is: "none" } | Trouble;

/** Where a document of the State API is (xAPI-Communication, 2.3). */
export interface StateAddress {
  readonly activityId: Iri;
  readonly agent: Agent;
  readonly registration?: string;
  readonly stateId: string;
}

/** Leaving: the browser is asked to go on with it after the page has gone; there is room for 64 KiB of that. */
export interface Sending {
  readonly keepalive?: boolean;
}

/** A learning record store, as this program speaks to it. Every call comes to a value; none rejects or throws. */
export interface Client {
  send(statements: readonly Statement[], how?: Sending): Promise<Answer>;
  /** A statement by its id: whether the store has it. */
  readStatement(id: string): Promise<Found>;
  readState(address: StateAddress): Promise<Found>;
  writeState(address: StateAddress, document: unknown, how?: Sending): Promise<Exclude<Answer, { is: "there" }>>;
  readProfile(agent: Agent, profileId: string): Promise<Found>;
}

/** A statement that the store will not take. */
export interface Refused {
  readonly id: string;
  /** Of HTTP. */
  readonly status: number;
  readonly text: string;
}

export interface SenderState {
  /**
   * `idle`: all is delivered. `sending`: some of it is on its way. `waiting`: for its turn, or for `nextTry`. `unauthorised`: the
   * store lets nobody in with what the launch gave; only a new launch helps. `stopped`: it was ended.
   */
  readonly status: "idle" | "sending" | "waiting" | "unauthorised" | "stopped";
  /** How many statements the store does not have yet; and since when, in milliseconds since 1970. */
  readonly waiting: number;
  readonly since?: number | undefined;
  /** What it refused for good while this page was open. */
  readonly refused: readonly Refused[];
  /** Why the last try came to nothing; gone with the next that does not. */
  readonly lastTrouble?: Exclude<Trouble, { is: "refused" | "too-large" }> | undefined;
  /** Tries in a row that came to nothing. */
  readonly failed: number;
  /** When it is tried again, in milliseconds since 1970. */
  readonly nextTry?: number | undefined;
}

/** Brings statements to the store: in their order, each until it is there, by one tab at a time. */
export interface Sender {
  readonly store: StoreApi<SenderState>;
  /** There may be more to send: it is sent soon. Also when the page is seen again, or the device is online again. */
  changed(): void;
  /**
   * Sends what there is without waiting for a later try, and `last` after all else.
   *
   * @returns whether all of it has come to an end: delivered, or refused for good
   */
  now(last?: readonly Statement[]): Promise<boolean>;
  /** The page goes: what is not yet on its way is sent, as much as fits, and `last` after it. Then it stops. */
  leave(last?: readonly Statement[]): void;
  stop(): void;
}

/** A statement as the learner's list shows it. */
export interface Outgoing {
  readonly id: string;
  /** Its timestamp, in milliseconds since 1970. */
  readonly at: number;
  readonly statement: Statement;
  readonly how: "waiting" | "delivered" | "refused";
  /** What the store said to a statement that it refused. */
  readonly why?: { readonly status: number; readonly text: string };
}
