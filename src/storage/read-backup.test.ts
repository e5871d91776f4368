import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { someHistory } from "../learning/arbitraries.ts";
import { eventTypes, isKnown } from "../learning/events/types.ts";
import { createLedger } from "../learning/ledger.ts";
import { answeredEvent, finishedEvent, testId } from "../learning/testing.ts";
import { type Backup, backup } from "./export.ts";
import frozen from "./fixtures/backup-v1.json?raw";
import frozenAll from "./fixtures/backup-v1-all.json?raw";
import {
  AHEAD,
  type BackupReading,
  type BackupTrouble,
  LARGEST,
  type ReadBackup,
  readBackup,
  takeBackup,
} from "./read-backup.ts";

const here = { course: "customer-service", latest: 1_795_600_000_000 };
const about = { course: here.course, profile: "a-profile", at: 1_763_769_700_000 };
const event = answeredEvent();
const good = JSON.parse(backup([event], about));
const text = (change: object) => JSON.stringify({ ...good, ...change });

const read = (reading: BackupReading): ReadBackup => {
  if (!reading.ok) throw new Error(reading.why);
  return reading.backup;
};

describe("a file that somebody chose", () => {
  const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

  test.each<readonly [string, string, BackupTrouble]>([
    ["that is empty", " \n", "empty"],
    ["that is no JSON", "%PDF-1.7 …", "text"],
    ["that was cut short", text({}).slice(0, -20), "cut"],
    ["that was cut short and written with spaces", '{ "format": "atenta-backup", "v": 1, "cou', "cut"],
    ["that is other JSON", '{"name":"a"}', "foreign"],
    ["that is a list", "[]", "foreign"],
    ["that is null", "null", "foreign"],
    ["of another program", text({ format: "other-backup" }), "foreign"],
    ["of a later format", text({ v: 2, events: "packed" }), "newer"],
    ["of no version", text({ v: 0 }), "foreign"],
    ["of another course", text({ course: "first-aid" }), "course"],
    ["without events", text({ events: undefined }), "foreign"],
    ["whose events are no list", text({ events: { length: 3 } }), "foreign"],
    ["whose profile is no text", text({ profile: 3 }), "foreign"],
    ["whose name is empty", text({ name: "" }), "foreign"],
    ["made in a year that no id can hold", text({ at: 2 ** 48 }), "foreign"],
    ["that is sealed", '{"format":"atenta-sealed","v":1}', "sealed"],
    ["that is larger than any backup", " ".repeat(LARGEST + 1), "large"],
    ["nested without end", nested(200_000), "foreign"],
  ])("%s is refused, with the reason", (_, file, why) => {
    const reading = readBackup(file, here);
    // Where a parser gives up on such a depth it is no JSON.
    if (file.startsWith("[["))
      expect(reading).toMatchObject({ ok: false, why: expect.stringMatching(/^(?:foreign|text)$/) });
    else expect(reading).toEqual({ ok: false, why });
  });

  test("is read as it was written, whatever stands before and after it", () => {
    const { events, unreadable, ahead, ...rest } = read(readBackup(`\uFEFF${text({ name: "Núria" })}\r\n`, here));
    expect({ events, unreadable, ahead }).toEqual({ events: [event], unreadable: 0, ahead: 0 });
    expect(rest).toEqual({ ...about, name: "Núria" });
  });

  test("may be of a later program whose fields are unknown", () => {
    expect(read(readBackup(text({ more: [1] }), here)).events).toEqual([event]);
  });

  test("counts what is no event, and leaves it out", () => {
    const events = [
      event,
      null,
      "answered",
      { ...event, id: "no-id" },
      finishedEvent({ n: 2 }),
      JSON.parse(nested(40)),
    ];
    const file = read(readBackup(text({ events }), here));
    expect(file.events).toEqual([event, finishedEvent({ n: 2 })]);
    expect(file.unreadable).toBe(4);
  });

  test("counts what is dated too far ahead, leaves it out, and says when it could be read", () => {
    const [just, far, farther] = [0, 1, 5_000].map((more, n) => answeredEvent({ n: n + 1, at: here.latest + more }));
    const file = read(readBackup(text({ events: [farther, just, far] }), here));
    expect(file.events).toEqual([just]);
    expect(file).toMatchObject({ ahead: 2, unreadable: 0, allFrom: here.latest + 5_000 - AHEAD });
    expect(
      read(readBackup(text({ events: [farther, far] }), { ...here, latest: (file.allFrom ?? 0) + AHEAD })).ahead,
    ).toBe(0);
  });

  test("gives an id once, as it came first", () => {
    const events = [event, { ...event, at: 7 }];
    expect(read(readBackup(text({ events }), here)).events).toEqual([event]);
  });

  test("keeps events of types and versions that this program is too old for", () => {
    const later = { id: testId(4), v: 7, type: "noted", at: 3_000, words: ["més", "años"] };
    expect(read(readBackup(text({ events: [later] }), here)).events).toEqual([later]);
  });

  test("cannot give every object a property", () => {
    const evil = `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${JSON.stringify(event).slice(1)}`;
    const file = `{"__proto__":{"polluted":1},${text({ events: [] }).slice(1, -2)}${evil}]}`;
    const { events } = read(readBackup(file, here));
    expect(events).toHaveLength(1);
    const progress = createLedger().add(events);
    expect(Object.keys(progress.items)).toEqual(["an-item"]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    const named = ["__proto__", "constructor"].map((item, n) =>
      answeredEvent({ n: n + 1, item, shape: item, lesson: item }),
    );
    const odd = createLedger().add(read(readBackup(text({ events: named }), here)).events);
    expect(Object.keys(odd.items)).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(odd.items)).toBe(Object.prototype);
  });

  test("never makes it throw", () =>
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.json(), fc.string(), fc.nat(), (any, part, cut, at) => {
        const events = `[${any},${JSON.stringify({ ...event, data: JSON.parse(part) })}]`;
        const head = JSON.stringify({ ...good, events: 0 }).replace('"events":0', `"events":${events}`);
        for (const file of [any, part, cut, head, head.slice(0, at % head.length), text({ v: JSON.parse(part) })]) {
          const reading = readBackup(file, here);
          if (reading.ok) expect(reading.backup.unreadable).toBeGreaterThanOrEqual(0);
        }
      }),
    ));
});

test("what was in a sealed file is looked at in the same way", () => {
  const reading = takeBackup(about, [event, 3, answeredEvent({ n: 2, at: here.latest + 1 })], here);
  expect(read(reading)).toMatchObject({ events: [event], unreadable: 1, ahead: 1 });
  expect(takeBackup({ ...about, course: "first-aid" }, [event], here)).toEqual({ ok: false, why: "course" });
});

test("out, in and out again is the same file", () =>
  fc.assert(
    fc.property(someHistory, fc.option(fc.string({ minLength: 1 }), { nil: undefined }), (events, name) => {
      const out = backup(events, { ...about, ...(name !== undefined && { name }) });
      const { events: read1, ...whose } = read(readBackup(out, here));
      expect(backup(read1, whose)).toBe(out);
    }),
  ));

describe("files that were published", () => {
  test.each([
    ["the first", frozen, "25d9cb8e2ee50073e0053306878cfd426187e5734101359839395c9a5e998ecd"],
    ["one with events of every type", frozenAll, "4d858c2f8eb4174fbd7d7a4d8d83cf5d49f15742ea92d2b0d060b2c629edcba0"],
  ])("%s is as it was, and is still read whole", (_, file, sha256) => {
    expect(createHash("sha256").update(file).digest("hex")).toBe(sha256);
    const written: Backup = JSON.parse(file);
    const { events, unreadable, ahead, ...about } = read(readBackup(file, here));
    expect({ unreadable, ahead }).toEqual({ unreadable: 0, ahead: 0 });
    expect(events).toEqual(written.events);
    expect(`${backup(events, about)}\n`).toBe(file);
  });

  test("hold every type of event", () => {
    const { events } = read(readBackup(frozenAll, here));
    expect(new Set(events.filter(isKnown).map(({ type }) => type))).toEqual(new Set(Object.keys(eventTypes)));
  });
});
