import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  begun,
  closed,
  isDue,
  isStarted,
  judged,
  lacking,
  longDay,
  lookBackDay,
  reopened,
  reviewOf,
  rules,
  signed,
  stampOf,
  unjudged,
  unsigned,
} from "./rules.ts";
import samples from "./samples.ts";
import type { Stamp } from "./schema.ts";

const DAY = 24 * 60 * 60 * 1000;
const stamp: Stamp = { at: Date.parse("2026-11-03T17:30:00Z"), day: "2026-11-03" };
const { signed: _, review: __, ...draft } = samples.full;
const letter = signed(draft, stamp);

afterEach(() => vi.unstubAllEnvs());

describe("signing", () => {
  it("lacks every promise and the name at first, blank ones too, and nothing of what is optional", () => {
    const start = rules.start(samples.spec.es);
    expect(lacking(start)).toEqual({ promises: [0, 1, 2], name: true });
    expect(lacking({ ...start, name: " " })).toEqual({ promises: [0, 1, 2], name: true });
    expect(lacking(samples.half)).toEqual({ promises: [1, 2], name: false });
    expect(lacking({ ...draft, place: "" })).toEqual({ promises: [], name: false });
  });

  it("dates the letter, and lifting the signature leaves every word", () => {
    expect(letter.signed).toEqual(stamp);
    expect(unsigned(letter)).toEqual(draft);
    expect(unsigned(judged(letter, 0, { mark: "not" }))).toEqual(draft);
  });
});

describe("the day of a stamp", () => {
  it.each([
    ["Pacific/Auckland", "2026-11-04"],
    ["Europe/Madrid", "2026-11-03"],
    ["America/Los_Angeles", "2026-11-03"],
  ])("is that of the device, in %s", (zone, day) => {
    vi.stubEnv("TZ", zone);
    expect(stampOf(stamp.at)).toEqual({ at: stamp.at, day });
  });

  it("is written out as it was, wherever one is later", () => {
    vi.stubEnv("TZ", "America/Los_Angeles");
    expect(longDay("es", "2026-01-05")).toBe("5 de enero de 2026");
    expect(longDay("ca", "2026-04-01")).toBe("1 d'abril del 2026");
    expect(lookBackDay({ at: 0, day: "2026-03-01" })).toBe("2026-03-31");
  });

  it("is none that no calendar has", () => {
    expect(rules.read(signed(draft, { at: 0, day: "2028-02-29" }))).toBeDefined();
    for (const day of ["2026-02-29", "2026-04-31", "2026-13-01"]) {
      expect(rules.read(signed(draft, { at: 0, day }))).toBeUndefined();
    }
  });

  it("is read back by the schema", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }), (date) => {
        const made = signed(draft, stampOf(date.getTime()));
        expect(rules.read(JSON.parse(JSON.stringify(made)))).toEqual(made);
      }),
    );
  });
});

describe("looking back", () => {
  it("comes 30 days after signing, by the calendar and by the clock, until it is closed", () => {
    expect(lookBackDay(stamp)).toBe("2026-12-03");
    expect(lookBackDay({ at: 0, day: "2028-02-10" })).toBe("2028-03-11");
    expect(rules.lookBack?.(draft)).toBeUndefined();
    expect(rules.lookBack?.(letter)).toBe(stamp.at + 30 * DAY);
    expect(rules.lookBack?.(judged(letter, 0, { mark: "kept" }))).toBe(stamp.at + 30 * DAY);
    expect(rules.lookBack?.(closed(letter, stamp))).toBeUndefined();
  });

  it("is due from the beginning of that day, or from that moment on where the day is still another", () => {
    const due = (at: number, day: string) => isDue(letter, { at, day });
    expect(due(stamp.at + 29 * DAY, "2026-12-02")).toBe(false);
    expect(due(stamp.at + 29.5 * DAY, "2026-12-03")).toBe(true);
    expect(due(stamp.at + 30 * DAY - 1, "2026-12-02")).toBe(false);
    expect(due(stamp.at + 30 * DAY, "2026-12-02")).toBe(true);
    expect(due(stamp.at + 300 * DAY, "2027-08-30")).toBe(true);
    expect(isDue(draft, { at: stamp.at + 300 * DAY, day: "2027-08-30" })).toBe(false);
  });

  it("is due whenever its reminder comes", () => {
    const at = fc.integer({ min: 0, max: 4e12 });
    fc.assert(
      fc.property(at, at, (when, later) => {
        const thing = signed(draft, stampOf(when));
        const moment = rules.lookBack?.(thing) ?? 0;
        expect(isDue(thing, stampOf(Math.max(moment, later)))).toBe(true);
        expect(isDue(thing, stampOf(when))).toBe(false);
      }),
    );
  });

  it("asks for every promise, and keeps what was written when it is closed and opened again", () => {
    expect(unjudged(letter)).toEqual([0, 1, 2]);
    expect(isStarted(letter)).toBe(false);
    const partly = judged(judged(letter, 1, { mark: "partly" }), 1, { note: "Mondays." });
    expect(isStarted(partly)).toBe(true);
    expect(isStarted(judged(letter, 0, { note: "Well." }))).toBe(true);
    expect(unjudged(partly)).toEqual([0, 2]);
    expect(reviewOf(partly).outcomes[1]).toEqual({ mark: "partly", note: "Mondays." });
    expect(closed(partly, stamp).review?.closed).toEqual(stamp);
    expect(reopened(closed(partly, stamp))).toEqual(partly);
  });
});

describe("a new letter", () => {
  it("takes over what was not wholly kept, who signs and where, and keeps the one before whole", () => {
    const marks = ["kept", "partly", "not"] as const;
    const done = closed(
      marks.reduce((thing, mark, at) => judged(thing, at, { mark }), letter),
      stamp,
    );
    const next = begun(done);
    expect(next.promises).toEqual([{ text: "", sign: "" }, letter.promises[1], letter.promises[2]]);
    expect(next).toMatchObject({ name: letter.name, place: letter.place });
    expect(next).not.toHaveProperty("signed");
    expect(next).not.toHaveProperty("review");
    const { rounds, ...last } = done;
    expect(next.rounds).toEqual([...rounds, last]);
    expect(rules.read(JSON.parse(JSON.stringify(next)))).toEqual(next);
    expect(rules.lookBack?.(next)).toBeUndefined();
    expect(rules.isEmpty({ ...next, promises: rules.start(samples.spec.es).promises, name: "", place: "" })).toBe(
      false,
    );
  });
});

describe("what is read", () => {
  it.each([
    ["two promises", { ...draft, promises: draft.promises.slice(1) }],
    [
      "a promise that is too long",
      { ...draft, promises: draft.promises.map((each) => ({ ...each, text: "a".repeat(301) })) },
    ],
    ["a day that is none", signed(draft, { at: 0, day: "3 de noviembre" })],
    ["a moment that is none", signed(draft, { at: -1, day: "2026-11-03" })],
    ["another mark", { ...letter, review: { outcomes: [{ mark: "well", note: "" }], next: "" } }],
    ["no rounds", { promises: draft.promises, name: "", place: "" }],
  ])("is no thing with %s", (_what, stored) => {
    expect(rules.read(stored)).toBeUndefined();
  });
});
