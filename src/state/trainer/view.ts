import { parseAssignment } from "../../assignment/code.ts";
import type { NamedLesson } from "../../assignment/lesson-hash.ts";
import type { Result } from "../../assignment/result.ts";
import type { ExpectedRow, IssuedRow, KeyRow, ReceivedRow, Rows } from "../../storage/trainer/rows.ts";
import type { Expected, Issued, Received, TrainerKey, TrainerState } from "./contract.ts";
import type { Keys } from "./keys.ts";
import { type Person, peopleOf } from "./people.ts";

type Open = Extract<TrainerState, { readonly status: "open" }>;

/** Draws what screens see from the rows. What is of the same row is the same object, so that little is drawn anew. */
export function viewOf(keys: Keys) {
  const issued = new WeakMap<IssuedRow, Issued | undefined>();
  const expected = new WeakMap<ExpectedRow, Expected>();
  const received = new WeakMap<ReceivedRow, Received>();
  const named = new WeakMap<Result, Result>();
  let lessons: ReadonlyMap<number, NamedLesson> = new Map();

  const issuedOf = (row: IssuedRow) =>
    known(issued, row, () => {
      const read = parseAssignment(row.code);
      if (!read.ok) return undefined;
      const { code, shortCode, at } = row;
      return { assignment: read.assignment, code, shortCode, at, ...(row.closed?.is && { closed: true as const }) };
    });

  const nameLessons = (result: Result) =>
    known(named, result, () => {
      if (!result.lessons.some(({ lesson }) => lesson.startsWith("#"))) return result;
      return { ...result, lessons: result.lessons.map((each) => ({ ...each, lesson: nameOf(each.lesson, lessons) })) };
    });

  const receivedOf = (id: string, standing: Received["standing"], row: ReceivedRow) => {
    const before = received.get(row);
    if (before?.id === id && before.standing === standing) return before;
    const { device, receivedAt } = row;
    const detailed = row.result.details === undefined ? row.detailed : undefined;
    const now: Received = {
      id,
      standing,
      result: nameLessons(row.result),
      ...(detailed && { detailed: nameLessons(detailed) }),
      device,
      receivedAt,
    };
    received.set(row, now);
    return now;
  };

  const ofPerson = (rows: Rows, { id, counts, waiting }: Person): readonly Received[] => {
    const isKnown = rows.issued.has(id.split("/")[0] as string);
    return [
      ...(counts ? [receivedOf(id, isKnown ? "counted" : "unknown", counts)] : []),
      ...waiting.map((row) => receivedOf(`${id}/${row.device}`, isKnown ? "device" : "unknown", row)),
    ];
  };

  return {
    /** What hashes in summaries stand for, from now on. */
    know(map: ReadonlyMap<number, NamedLesson>) {
      lessons = map;
    },
    async draw(rows: Rows, unreadable: number): Promise<Open> {
      const current = keys.current(rows);
      const all = await Promise.all(
        [...rows.keys.values()].map(async (row) => keyOf(row, await keys.fingerprint(row.key))),
      );
      const key = all.find((each) => each.key === current?.key);
      const name = rows.facts.get("name")?.text;
      return {
        status: "open",
        ...(key && { key }),
        otherKeys: all.filter((each) => each !== key).sort((a, b) => b.createdAt - a.createdAt),
        ...(name !== undefined && { name }),
        issued: [...rows.issued.values()].flatMap((row) => issuedOf(row) ?? []).sort((a, b) => b.at - a.at),
        received: peopleOf(rows).flatMap((person) => ofPerson(rows, person)),
        expected: [...rows.expected].map(([id, row]) => known(expected, row, () => expectedOf(id, row))),
        unreadable,
      };
    },
  };
}

function nameOf(lesson: string, lessons: ReadonlyMap<number, NamedLesson>): string {
  if (!/^#[\da-f]{6}$/.test(lesson)) return lesson;
  return lessons.get(Number.parseInt(lesson.slice(1), 16))?.id ?? lesson;
}

function keyOf({ key, createdAt, savedAt, riskAcceptedAt }: KeyRow, fingerprint: string): TrainerKey {
  return {
    key,
    fingerprint,
    createdAt,
    ...(savedAt !== undefined && { savedAt }),
    ...(riskAcceptedAt !== undefined && { riskAcceptedAt }),
  };
}

function expectedOf(id: string, { v: _, at: __, ...row }: ExpectedRow): Expected {
  return { id, ...row };
}

function known<Row extends object, Value>(all: WeakMap<Row, Value>, row: Row, make: () => Value): Value {
  const there = all.get(row);
  if (there !== undefined) return there;
  const made = make();
  all.set(row, made);
  return made;
}
