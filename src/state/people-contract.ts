import type { StoreApi } from "zustand/vanilla";
import type { Clock } from "../base/clock.ts";
import type { Random } from "../base/random.ts";
import type { Channel } from "../storage/channel.ts";
import type { ProfileColour, ProfileRow } from "../storage/profile-row.ts";
import type { RowCodec } from "../storage/row-codec.ts";
import type { Timers } from "../storage/timers.ts";
import type { Secrets } from "./secrets.ts";
import type { Session, SessionState } from "./session.ts";

/** What a person has to know about what has happened to their profile; it stays until they have read it. */
export type Told =
  /** Somebody had asked for the PIN to be removed; it stays. */
  | { readonly is: "removal-cancelled" }
  /** The PIN was removed, as had been asked for a day before. */
  | { readonly is: "pin-removed" }
  /** Nobody touched it for so many minutes. */
  | { readonly is: "idle"; readonly minutes: number }
  | { readonly is: "protected" | "unprotected" | "protect-failed" | "unprotect-failed" }
  /** `later`: nobody sees it any more, and what another tab holds on to goes when the course is opened next. */
  | { readonly is: "wiped" | "wiped-later" | "wipe-failed"; readonly name: string | undefined };

export interface PeopleState {
  /** What takes a while, and lets nobody in meanwhile. */
  readonly working: "protect" | "unprotect" | "wipe" | undefined;
  readonly told: Told | undefined;
}

export type Protection =
  | { readonly kind: "none" }
  | { readonly kind: "pin"; readonly pin: string }
  | { readonly kind: "passphrase"; readonly passphrase: string };

export interface NewPerson {
  readonly name: string;
  readonly colour: ProfileColour;
  readonly protection: Protection;
}

/** Why a PIN or a passphrase did not open. */
export type Refused =
  /** So many more cost nothing; `until`: before then no other is looked at. */
  | { readonly is: "wrong"; readonly left: number; readonly until: number | undefined }
  | { readonly is: "paused"; readonly until: number }
  /** There is no such profile any more. */
  | { readonly is: "gone" }
  /** The browser could not read or write, or lacks what it takes; nothing has changed. */
  | { readonly is: "failed" };

export type Outcome = { readonly is: "done" } | Refused;

/** Those who share this browser, and what they can ask for. Nothing here rejects. */
export interface People extends StoreApi<PeopleState> {
  readonly session: Session;
  /** Whether the browser can keep secrets; over plain http it cannot. */
  readonly secure: boolean;
  readonly now: () => number;
  /** With `enter` they are who learns in this tab from then on. */
  create(person: NewPerson, enter: boolean): Promise<Outcome>;
  enter(profile: string, secret?: string): Promise<Outcome>;
  /** Locks the screen, in every tab. */
  lock(): Promise<void>;
  /** Asks who is there. Whoever has a lock is locked in every tab. */
  leave(): Promise<void>;
  rename(name: string, colour: ProfileColour): Promise<Outcome>;
  /** `old`: the PIN that is there, if one is. */
  setPin(pin: string, old?: string): Promise<Outcome>;
  removePin(pin: string): Promise<Outcome>;
  /** Somebody forgot the PIN: it can be removed a day from now, unless it is used before. */
  askRemoval(profile: string): Promise<Outcome>;
  /** Removes a PIN whose day has passed, and enters. */
  removeAsked(profile: string): Promise<Outcome>;
  protect(passphrase: string): Promise<Outcome>;
  unprotect(passphrase: string): Promise<Outcome>;
  changePassphrase(old: string, next: string): Promise<Outcome>;
  /** `undefined`: it does not lock itself. */
  lockAfter(minutes: number | undefined): Promise<Outcome>;
  /** The text of an encrypted profile's copy, made without its passphrase. `undefined`: it could not be made. */
  seal(profile: string): Promise<string | undefined>;
  /** Takes away a profile and all that it holds. The last one leaves a fresh one without a name. */
  wipe(profile: string): Promise<Outcome>;
  /** Somebody is there. */
  touched(): void;
  /** The page is seen again, or was told of the time. */
  look(): void;
  /** It has been read. */
  read(): void;
  close(): void;
}

export interface PeopleParts {
  readonly session: Session;
  readonly secrets: Secrets;
  readonly course: string;
  readonly clock: Pick<Clock, "now">;
  readonly random: Random;
  readonly timers: Timers;
  /** To this site's other tabs: `atenta:people`. */
  readonly channel: Channel;
}

/** What is known once a secret has been shown to be right. */
export type Proof = { readonly is: "right"; readonly row: ProfileRow; readonly codec?: RowCodec } | Refused;

/** Runs what may reject; then nothing has changed. */
export async function outcome(task: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await task();
  } catch {
    return { is: "failed" };
  }
}

/** Everybody of this browser. */
export function everybody(state: SessionState): readonly ProfileRow[] {
  return state.status === "opening" ? [] : state.rows;
}

/** Whether a PIN that was forgotten may be removed now. */
export function isFree({ lock }: ProfileRow, now: number): boolean {
  return lock?.kind === "pin" && lock.freeAt !== undefined && lock.freeAt <= now;
}
