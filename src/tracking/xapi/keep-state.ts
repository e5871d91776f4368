import type { Random } from "../../base/random.ts";
import type { Timers } from "../../storage/timers.ts";
import type { Copy } from "../copy.ts";
import type { Refusal, Report } from "../port.ts";
import type { Reconciled } from "../reconcile.ts";
import type { Client, StateAddress } from "./delivery.ts";
import { documentOf } from "./document.ts";
import { pauseAfter } from "./outbox.ts";

/** Of the 64 KiB that a browser sends after a page has gone, what the statements leave; in characters, all of them ASCII. */
const LEAVING = 36_000;

export interface StateParts {
  readonly client: Pick<Client, "writeState">;
  /** Where the state is kept. */
  readonly address: StateAddress;
  readonly from: Pick<Reconciled, "attempt" | "seq" | "acknowledged" | "send" | "unread">;
  /** Of what is to be told, the state alone is used here. `undefined`: what was kept has not been read yet. */
  readonly report: (seq: number) => Pick<Report, "state"> | undefined;
  readonly copy: Copy;
  readonly timers: Timers;
  readonly random: Pick<Random, "uint32">;
}

interface Told {
  /** What the store has is what there is. */
  readonly isCurrent: boolean;
  /** This browser holds a copy. */
  readonly copied: boolean;
  /** Tries in a row that came to nothing, and why the last one did. */
  readonly failed: number;
  readonly refusal?: Refusal;
}

/**
 * Keeps the state of an attempt in this browser, and then in the store: the latest, one after the other.
 *
 * @param changed how it stands is otherwise than before
 */
export function createStateKeeper(parts: StateParts, changed: () => void) {
  const { client, address, from, copy, timers, random } = parts;
  let { seq, acknowledged } = from;
  /** As it was last noted here, and as the store has it. */
  let noted: string | undefined;
  let kept: string | undefined;
  let told: Told = { isCurrent: !from.send, copied: false, failed: 0 };
  let writing: Promise<void> | undefined;
  let callOff = () => {};

  const note = (state: string) => {
    const { attempt, unread } = from;
    return copy.write({ version: 1, attempt, state, seq, acknowledged, ...(unread !== undefined && { unread }) });
  };

  /** Notes the state as it is now, first of all here: whatever happens next, it is not lost. */
  const look = (): string | undefined => {
    const same = parts.report(seq)?.state;
    if (same === undefined || same === noted) return same;
    // A state that differs has a number of its own, by which two copies are told apart.
    const next = parts.report(++seq)?.state;
    noted = next;
    if (next !== undefined) told = { ...told, copied: note(next), isCurrent: false };
    return next;
  };

  const put = async (state: string, number: number, leaves: boolean): Promise<void> => {
    const document = documentOf(state);
    const keepalive = leaves && state.length <= LEAVING;
    const answer = await client.writeState(address, document, { keepalive });
    if (answer.is === "stored") {
      const isOvertaken = number < acknowledged;
      kept = state;
      acknowledged = Math.max(acknowledged, number);
      if (kept === noted) note(kept);
      told = { isCurrent: kept === noted, copied: told.copied, failed: 0 };
      // A later one has arrived before it, and is not there any more.
      if (isOvertaken) void write();
    } else {
      const failed = told.failed + 1;
      const why = answer.is === "refused" || answer.is === "too-large" ? "refused" : "gone";
      const code = answer.is === "too-large" ? 413 : answer.status;
      const text = "text" in answer ? answer.text : "";
      told = { ...told, failed, refusal: { why, what: "state", code, text, diagnostic: "" } };
      callOff();
      callOff = timers.after(pauseAfter(failed, random.uint32(), answer), () => void write());
    }
    changed();
  };

  const writeAll = async () => {
    for (let state = look(); state !== undefined && state !== kept; state = look()) {
      await put(state, seq, false);
      if (told.failed > 0) return;
    }
  };

  /** Brings the store up to date. Comes to an end with that, or with what is in the way. */
  const write = (leaves = false): Promise<void> => {
    callOff();
    callOff = () => {};
    const state = look();
    if (state === undefined || state === kept) return writing ?? Promise.resolve();
    // Whoever leaves cannot wait for what is under way.
    if (leaves) return put(state, seq, true);
    writing ??= writeAll().finally(() => {
      writing = undefined;
    });
    return writing;
  };

  return { write, told: () => told, isWriting: () => writing !== undefined };
}
