import { personOf } from "../../storage/trainer/join.ts";
import type { ReceivedRow, Rows } from "../../storage/trainer/rows.ts";

/** What came of a person in an assignment: from the device that is theirs, and from others that wait for the trainer's word. */
export interface Person {
  /** `<assignment>/<person>`. */
  readonly id: string;
  readonly counts?: ReceivedRow;
  readonly waiting: readonly ReceivedRow[];
  /** All of them, those with which it is settled that they are not the person's as well. */
  readonly devices: readonly ReceivedRow[];
}

/** Everybody of whom something came. */
export function peopleOf(rows: Rows): readonly Person[] {
  const byPerson = new Map<string, ReceivedRow[]>();
  for (const [id, row] of rows.received) {
    const person = personOf(id);
    const there = byPerson.get(person);
    if (there === undefined) byPerson.set(person, [row]);
    else there.push(row);
  }
  return [...byPerson].map(([id, devices]) => personWith(id, devices));
}

/** One of them. */
export function personIn(rows: Rows, id: string): Person {
  const devices = [...rows.received].flatMap(([at, row]) => (at.startsWith(`${id}/`) ? [row] : []));
  return personWith(id, devices);
}

/**
 * The device on which the trainer decided last is the person's; without a decision the one that was there first. What another made
 * before the decision is settled with it; what it made after waits.
 */
function personWith(id: string, devices: readonly ReceivedRow[]): Person {
  const [counts, ...others] = [...devices].sort(byRight);
  if (counts === undefined) return { id, waiting: [], devices };
  const { settledAt = -1 } = counts;
  return { id, counts, waiting: others.filter(({ result }) => result.at > settledAt), devices };
}

function byRight(one: ReceivedRow, other: ReceivedRow): number {
  const decided = (other.settledAt ?? -1) - (one.settledAt ?? -1);
  return decided || one.firstAt - other.firstAt || (one.device < other.device ? -1 : 1);
}
