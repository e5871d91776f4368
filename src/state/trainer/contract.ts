import type { StoreApi } from "zustand/vanilla";
import type { Assignment, AssignmentDraft } from "../../assignment/assignment.ts";
import type { NamedLesson } from "../../assignment/lesson-hash.ts";
import type { Unread } from "../../assignment/port.ts";
import type { Result } from "../../assignment/result.ts";

/** What a trainer keeps on this device, as screens see it. All of it belongs to the profile that is here. */

/** An assignment that was given out, in its latest version. */
export interface Issued {
  readonly assignment: Assignment;
  /** The signed code: with the message, and as it stands in a QR code. The same where there is no message. */
  readonly code: string;
  readonly shortCode: string;
  /** When this version was given out, in milliseconds since 1970. */
  readonly at: number;
  /** The trainer put it away: its results stay. */
  readonly closed?: true;
}

/**
 * A result that was received, the newest of its person. `counted`: it is in the tables. `unknown`: of an assignment that is not
 * here. `device`: of a known person, but signed by another device than before: it waits until the trainer has asked them.
 */
export interface Received {
  /** Of the row: `<assignment>/<person>`, and with `/<device>` while it waits. */
  readonly id: string;
  readonly standing: "counted" | "unknown" | "device";
  /** The newest of all that came, whether with details or not. */
  readonly result: Result;
  /** The newest that came with details, if another: what the statistics are made of. */
  readonly detailed?: Result;
  /** The public key of the device that signed it, in base64url. */
  readonly device: string;
  readonly receivedAt: number;
}

/** Somebody whom the trainer expects, or has marked, in one assignment. */
export interface Expected {
  /** Of the row. */
  readonly id: string;
  readonly assignment: string;
  readonly name: string;
  readonly number?: string;
  /**
   * Persons of results who are this one: joined by hand. Left out: whoever has the same number or name (`analysis/roster.ts`).
   * Empty: nobody is, whatever they are called (split by hand).
   */
  readonly persons?: readonly string[];
  /** Marked as done by hand: when, and what the trainer wrote. Shown so, and left out of statistics. */
  readonly doneByHand?: { readonly at: number; readonly note?: string };
}

/** The key that signs assignments and opens results. */
export interface TrainerKey {
  /** The short public key in base64url. */
  readonly key: string;
  readonly fingerprint: string;
  readonly createdAt: number;
  /** When a backup that holds it was last handed over; or the trainer accepted to go without. */
  readonly savedAt?: number;
  readonly riskAcceptedAt?: number;
}

/** Why nothing can be kept or done: `insecure` over plain http, `unkept` where the browser stores nothing. */
export type TrainerProblem = "insecure" | "unkept" | "failed";

export type TrainerState =
  | { readonly status: "opening" }
  | { readonly status: "unable"; readonly why: TrainerProblem }
  | {
      readonly status: "open";
      /** The current one; others, restored from elsewhere, still open what was sent to them. Left out until the first is made. */
      readonly key?: TrainerKey;
      readonly otherKeys: readonly TrainerKey[];
      /** As it was written last. */
      readonly name?: string;
      /** Newest first. */
      readonly issued: readonly Issued[];
      readonly received: readonly Received[];
      readonly expected: readonly Expected[];
      /** Rows that do not read: kept, and passed over. */
      readonly unreadable: number;
    };

/** A text that was received: of a link, a QR code, the clipboard, a file. */
export interface Incoming {
  /** What to call it: the file's name, or nothing. */
  readonly name: string;
  /** Characters are counted before it is read: what is longer than any of ours is not. */
  readonly size: number;
  readonly text: () => Promise<string>;
}

/**
 * What happened to a text that was received. `added`: somebody new. `updated`: newer than what was there. `completed`: details for a summary that
 * was there. `repeated`: the very same is here. `older`: a later one is here, and stays. `kept-apart`: see `Received.standing`.
 * `not-mine`: encrypted to another key. `erased`: of somebody whom the trainer has erased, or a device whose result was thrown away, and from
 * before that. `ahead`: dated more than a day ahead of this device's clock, so that it would push aside all that comes later: nothing of it
 * was taken; once a clock is put right it can be sent or read again. `unkept`: it could not be written. Others: nothing of it was taken.
 */
export type Verdict = { readonly name: string } & (
  | {
      readonly is: "added" | "updated" | "completed" | "repeated" | "older" | "erased";
      readonly assignment: string;
      readonly person: string;
      readonly who: string;
    }
  | {
      readonly is: "kept-apart";
      readonly because: "unknown" | "device";
      readonly who: string;
      readonly assignment: string;
    }
  | {
      readonly is: "ahead";
      readonly who: string;
      readonly assignment: string;
      /** What it says when it was made, in milliseconds since 1970. */
      readonly at: number;
    }
  | { readonly is: "not-mine" | "unkept" | "unreadable" | Unread }
);

/** What a backup holds, before it is taken in. */
export interface TrainerCopy {
  readonly at: number;
  readonly name?: string;
  /** Fingerprints, of the key that was used there first. */
  readonly keys: readonly string[];
  /** How many assignments, people of whom something came, and people who are expected. */
  readonly issued: number;
  readonly received: number;
  readonly expected: number;
}

/** `wrong`: not its passphrase. `damaged`: ours, and changed or cut off. `format`: another file. `newer`: of a later version. */
export type CopyProblem = "wrong" | "damaged" | "format" | "newer" | "unkept";

/** Opened with the trainer's pages alone. Nothing here rejects; what returns `false` has changed nothing, and says so. */
export interface Trainer extends StoreApi<TrainerState> {
  /** The lessons of the course: what hashes in summaries stand for. Called by screens as soon as they know them. */
  know(lessons: readonly NamedLesson[]): void;
  /** Makes the key, if there is none. */
  makeKey(): Promise<boolean>;
  /** The trainer goes without a backup of the key, and knows what that means. */
  acceptRisk(): Promise<boolean>;
  /** Signs and keeps a new assignment, or with `id` the next version of one. `undefined`: it could not be kept. */
  issue(draft: AssignmentDraft, id?: string): Promise<Issued | undefined>;
  close(id: string, closed: boolean): Promise<boolean>;
  /** Removes an assignment with its results and its list of people. */
  removeAssignment(id: string): Promise<boolean>;
  /**
   * Reads, checks and keeps what was received, one after the other; what cannot be written stays out whole. `onProgress` hears each verdict, in
   * the order in which they were given.
   */
  receive(
    incoming: readonly Incoming[],
    onProgress?: (done: number, verdict: Verdict) => void,
  ): Promise<readonly Verdict[]>;
  /** Counts a result that waits, in the place of what was there of that person; or throws it away. */
  settle(received: string, take: boolean): Promise<boolean>;
  /** Puts in, changes or (by id) takes out people of lists. */
  expect(put: readonly Expected[], remove?: readonly string[]): Promise<boolean>;
  /** Removes all that is here of a person of an assignment, and remembers the random id alone, so that an old file does not bring it back. */
  erasePerson(assignment: string, person: string | undefined, expected: string | undefined): Promise<boolean>;
  /** Everything, key included, sealed with a passphrase, as the text of a file. */
  backup(passphrase: string): Promise<string | undefined>;
  /** The file was handed over: the key counts as saved. */
  backedUp(): Promise<boolean>;
  readCopy(
    text: string,
    passphrase: string,
  ): Promise<{ readonly ok: true; readonly copy: TrainerCopy } | { readonly ok: false; readonly why: CopyProblem }>;
  /** Joins a backup with what is here: of each row the later one stays; keys are added. `asCurrent`: its key is used from now on. */
  restore(
    text: string,
    passphrase: string,
    asCurrent: boolean,
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly why: CopyProblem }>;
  /** Deletes all of it, keys included. */
  eraseAll(): Promise<boolean>;
  /** Signs certificates that learners sent (`assignment/countersignature.ts`): the codes to send back, in their order. */
  countersign(certificates: readonly string[]): Promise<readonly (string | undefined)[]>;
  /** What others import to recognise this trainer's signatures: a signed card with name and key. */
  card(): Promise<string | undefined>;
  /** Lets the database go. */
  end(): void;
}
