import { type Change, type ReceivedRow, type Rows, readRow } from "../../storage/trainer/rows.ts";
import type { Expected } from "./contract.ts";
import { personIn } from "./people.ts";

/** What puts, changes or takes out people of lists; `undefined`: one of them is none. */
export function expectChanges(
  rows: Rows,
  put: readonly Expected[],
  remove: readonly string[],
  now: number,
): readonly Change[] | undefined {
  const changes: Change[] = remove.flatMap((id) => (rows.expected.has(id) ? goneExpected(rows, id, now) : []));
  for (const { id, ...said } of put) {
    const at = Math.max(now, (rows.expected.get(id)?.at ?? -1) + 1, (rows.erased.get(`expected:${id}`)?.at ?? -1) + 1);
    const value = readRow("expected", { ...said, v: 1, at });
    if (value === undefined) return undefined;
    changes.push({ kind: "expected", id, value });
  }
  return changes;
}

/** What removes all that is here of a person of an assignment, and notes their random ids alone. */
export function eraseChanges(
  rows: Rows,
  assignment: string,
  person: string | undefined,
  expected: string | undefined,
  now: number,
): readonly Change[] {
  const id = `${assignment}/${person}`;
  const results = person === undefined ? [] : [...rows.received].filter(([each]) => each.startsWith(`${id}/`));
  return [
    ...results.map(([each]): Change => ({ kind: "received", id: each, value: undefined })),
    ...(person === undefined
      ? []
      : [
          stone(
            rows,
            `person:${id}`,
            lastOf(
              results.map(([, row]) => row),
              now,
            ),
          ),
        ]),
    ...(expected === undefined ? [] : goneExpected(rows, expected, now)),
  ];
}

/** What counts a result that waits, or throws it away; `undefined`: none of that id waits. */
export function settleChanges(rows: Rows, id: string, take: boolean, now: number): readonly Change[] | undefined {
  const [assignment, person, device] = id.split("/");
  const of = personIn(rows, `${assignment}/${person}`);
  const row = device === undefined ? of.counts : of.waiting.find((each) => each.device === device);
  const isCounted = device === undefined && rows.issued.has(assignment as string);
  if (row === undefined || isCounted || (take && device === undefined)) return undefined;
  const at = `${of.id}/${row.device}`;
  if (!take) return [{ kind: "received", id: at, value: undefined }, stone(rows, `device:${at}`, lastOf([row], now))];
  // Later than all that is there of others: with the decision that is settled, whatever their clocks said.
  const others = [...of.waiting, ...(of.counts === undefined ? [] : [of.counts])].filter((each) => each !== row);
  const decided = Math.max(lastOf(others, now), ...others.map(({ settledAt = -1 }) => settledAt + 1));
  return [{ kind: "received", id: at, value: { ...row, settledAt: decided } }];
}

function goneExpected(rows: Rows, id: string, now: number): Change[] {
  const at = Math.max(now, rows.expected.get(id)?.at ?? -1);
  return [{ kind: "expected", id, value: undefined }, stone(rows, `expected:${id}`, at)];
}

function stone(rows: Rows, id: string, at: number): Change {
  return { kind: "erased", id, value: { v: 1, at: Math.max(at, rows.erased.get(id)?.at ?? -1) } };
}

/** Now, or when the latest of these was made, if a clock was ahead. */
const lastOf = (rows: readonly ReceivedRow[], now: number): number =>
  Math.max(now, ...rows.flatMap(({ result, detailed }) => [result.at, detailed?.at ?? -1]));
