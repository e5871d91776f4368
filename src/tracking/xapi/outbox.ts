import { utf8 } from "../../base/bytes.ts";
import type { Outcomes } from "../../learning/delivered.ts";
import type { Answer, Outgoing, Refused, Trouble } from "./delivery.ts";
import type { Statement } from "./types.ts";

/** What one request may hold. */
export interface Limits {
  readonly statements: number;
  /** Bytes of its body. */
  readonly bytes: number;
}

const momentOf = ({ timestamp }: Statement) => Date.parse(timestamp);

/**
 * What a store does not have yet, each statement once, in the order of time; those of one moment stay as they come, so that
 * what follows from an answer follows it.
 *
 * @param outcomes what this store has answered so far
 */
export function waitingOf(statements: Iterable<Statement>, outcomes: Outcomes): readonly Statement[] {
  const waiting = new Map<string, { readonly at: number; readonly statement: Statement }>();
  for (const statement of statements) {
    if (outcomes.has(statement.id) || waiting.has(statement.id)) continue;
    waiting.set(statement.id, { at: momentOf(statement), statement });
  }
  return [...waiting.values()].sort((one, other) => one.at - other.at).map(({ statement }) => statement);
}

/** Bytes of a statement in a request, with the comma after it. */
export const sizeOf = (statement: Statement): number => utf8(JSON.stringify(statement)).length + 1;

/** The first of what waits that go into one request: one at least. Empty where nothing waits. */
export function batchOf(waiting: readonly Statement[], limits: Limits): readonly Statement[] {
  let [count, bytes] = [0, 2];
  for (const statement of waiting.slice(0, limits.statements)) {
    bytes += sizeOf(statement);
    if (count > 0 && bytes > limits.bytes) break;
    count++;
  }
  return waiting.slice(0, count);
}

/** What an answer says of a batch. Of each statement in it one thing is known, or it is asked again. */
export interface Settled {
  /** The store has them. */
  readonly stored: readonly string[];
  /** It will never take them. */
  readonly refused: readonly Refused[];
  /** To be sent in smaller requests, in this order. */
  readonly again: readonly (readonly Statement[])[];
  /** Nothing was settled, nor will be for now. */
  readonly trouble?: Exclude<Trouble, { is: "refused" | "too-large" }>;
}

const unsettled: Settled = { stored: [], refused: [], again: [] };

/**
 * A store takes all of a request or nothing of it (xAPI-Communication, 2.1.2). So a request that was refused for one statement of
 * it is halved until that one is alone: it neither holds the others up nor has them sent for good a second time.
 */
export function settle(batch: readonly Statement[], answer: Answer): Settled {
  const ids = batch.map(({ id }) => id);
  switch (answer.is) {
    case "stored":
      return { ...unsettled, stored: ids };
    case "there":
      return ids.length === 1 ? { ...unsettled, stored: ids } : { ...unsettled, again: halves(batch) };
    case "refused":
    case "too-large": {
      const [id] = ids;
      if (ids.length !== 1 || id === undefined) return { ...unsettled, again: halves(batch) };
      const said = answer.is === "refused" ? answer : { status: 413, text: "" };
      return { ...unsettled, refused: [{ id, status: said.status, text: said.text }] };
    }
    default:
      return { ...unsettled, trouble: answer };
  }
}

function halves(batch: readonly Statement[]): readonly (readonly Statement[])[] {
  const middle = Math.ceil(batch.length / 2);
  return [batch.slice(0, middle), batch.slice(middle)].filter(({ length }) => length > 0);
}

const FIRST = 1_000;
const LAST = 300_000;

/**
 * How long to wait after so many tries in a row came to nothing, in milliseconds: twice as long each time, from a second to five
 * minutes, and between half and all of that, so that a whole class whose network comes back does not come back at once.
 *
 * @param failed 1 or more
 * @param uint32 drawn from 0 to 2³² − 1
 */
export function pauseAfter(failed: number, uint32: number, trouble?: Trouble): number {
  const whole = Math.min(LAST, FIRST * 2 ** Math.min(failed - 1, 20));
  const pause = Math.round(whole * (0.5 + uint32 / 2 ** 33));
  const asked = trouble?.is === "busy" ? (trouble.after ?? 0) : 0;
  return asked + pause;
}

/** All that was and will be sent, the latest first, and how each stands. */
export function outgoingOf(statements: Iterable<Statement>, outcomes: Outcomes): readonly Outgoing[] {
  const rows = new Map<string, Outgoing>();
  for (const statement of statements) {
    const { id } = statement;
    const outcome = outcomes.get(id);
    const row = { id, at: momentOf(statement), statement };
    if (outcome === undefined) rows.set(id, { ...row, how: "waiting" });
    else if (outcome.how === "stored") rows.set(id, { ...row, how: "delivered" });
    else rows.set(id, { ...row, how: "refused", why: { status: outcome.status, text: outcome.text } });
  }
  return [...rows.values()].reverse().sort((one, other) => other.at - one.at);
}
