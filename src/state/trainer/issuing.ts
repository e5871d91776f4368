import type { Assignment, AssignmentDraft } from "../../assignment/assignment.ts";
import { parseAssignment, signAssignment } from "../../assignment/code.ts";
import { courseHash } from "../../assignment/lesson-hash.ts";
import type { Signer } from "../../assignment/port.ts";
import { toBase64Url } from "../../base/bytes.ts";
import type { Clock } from "../../base/clock.ts";
import { newShortId } from "../../base/ids.ts";
import type { Random } from "../../base/random.ts";
import { dayOf } from "../../learning/day.ts";
import { joinRow } from "../../storage/trainer/join.ts";
import type { Change, IssuedRow, Rows } from "../../storage/trainer/rows.ts";

const DAY = 86_400_000;

/** The day on which it is now, here: `2026-11-22`. */
export function today(clock: Clock): string {
  return new Date(dayOf(clock.now(), clock.zone()) * DAY).toISOString().slice(0, 10);
}

/**
 * What is to be written of a new assignment, or the next version of one; `undefined`: there is none with that id. Rejects if it says
 * what a code cannot hold.
 */
export async function issueChanges(
  parts: { readonly course: string; readonly clock: Clock; readonly random: Random; readonly signer: Signer },
  rows: Rows,
  draft: AssignmentDraft,
  id: string | undefined,
): Promise<{ readonly id: string; readonly changes: readonly Change[] } | undefined> {
  const { course, clock, random, signer } = parts;
  const before = id === undefined ? undefined : rows.issued.get(id);
  if (id !== undefined && before === undefined) return undefined;
  const assignment: Assignment = {
    ...draft,
    id: id ?? newShortId(random),
    version: (before?.version ?? 0) + 1,
    course: courseHash(course),
    issued: today(clock),
    key: toBase64Url(signer.key),
  };
  const { message, ...short } = assignment;
  const code = await signAssignment(assignment, signer);
  // As it was tidied for the code.
  const signed = parseAssignment(code);
  if (!signed.ok) throw new Error("The code does not read");
  const shortCode = message === undefined ? code : await signAssignment(short, signer);
  const at = Math.max(clock.now(), (before?.at ?? -1) + 1);
  // What is given out anew is asked for again.
  const closed = before?.closed?.is && { closed: { is: false, at: Math.max(at, before.closed.at + 1) } };
  const row: IssuedRow = { v: 1, version: assignment.version, code, shortCode, at, ...closed };
  return {
    id: assignment.id,
    changes: [
      { kind: "issued", id: assignment.id, value: joinRow("issued", before, row) },
      ...nameChanges(rows, signed.assignment.trainer, clock.now()),
    ],
  };
}

function nameChanges(rows: Rows, text: string, now: number): readonly Change[] {
  const before = rows.facts.get("name");
  if (before?.text === text) return [];
  return [{ kind: "facts", id: "name", value: { v: 1, text, at: Math.max(now, (before?.at ?? -1) + 1) } }];
}

/** What is to be removed with an assignment: its results and its list of people. */
export function removalOf(rows: Rows, id: string): readonly Change[] {
  const of = [...rows.received.keys()].filter((each) => each.startsWith(`${id}/`));
  const expected = [...rows.expected].filter(([, { assignment }]) => assignment === id);
  return [
    { kind: "issued", id, value: undefined },
    ...of.map((each): Change => ({ kind: "received", id: each, value: undefined })),
    ...expected.map(([each]): Change => ({ kind: "expected", id: each, value: undefined })),
  ];
}
