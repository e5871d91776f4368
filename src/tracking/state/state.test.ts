import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lateEventTypes, readLate } from "../../learning/events/late.ts";
import { readEvent } from "../../learning/events/read.ts";
import type { StoredEvent } from "../../learning/events/types.ts";
import { fold } from "../../learning/fold.ts";
import { answeredEvent, testId } from "../../learning/testing.ts";
import { stateOf } from "./compact.ts";
import { unwrap, wrap } from "./envelope.ts";
import { expand, readState } from "./expand.ts";
import { merge } from "./merge.ts";
import { attempt, bearer, common, marks, NOW, open, packUp, seen } from "./testing/seen.ts";
import { logs, START, smallLayout } from "./testing.ts";
import type { State } from "./types.ts";

const envelope = { tz: "Europe/Madrid", profile: "a-profile", device: "a-device", lang: "es" };
const soak = process.env.SOAK !== undefined;
const numRuns = soak ? 2_000 : 100;
describe("a state", () => {
  test("brings an empty log to where the full one was: answers, attempts, scores, papers, what was made and noted", () => {
    return fc.assert(
      fc.property(logs(smallLayout), (events) => {
        const { text, dropped } = packUp(events);
        expect(dropped).toEqual([]);
        const restored = open(text);
        expect(seen(restored.events)).toEqual(seen(events));
        expect(restored).toMatchObject({ attempt, seq: 7, marks });
      }),
      { numRuns },
    );
  });

  test("brings back events that can be written, ascending, before now, and the same ones whenever it is read", () => {
    return fc.assert(
      fc.property(logs(smallLayout), (events) => {
        const { text } = packUp(events);
        const { events: back } = open(text);
        for (const event of back) {
          expect(readEvent(event)).toBe(event);
          if (Object.hasOwn(lateEventTypes, event.type)) expect(readLate(event)).toBeDefined();
        }
        const times = back.map(({ at }) => at);
        expect(times).toEqual([...new Set(times)].sort((one, other) => one - other));
        expect(Math.max(0, ...times)).toBeLessThan(NOW);
        expect(open(text).events).toEqual(back);
      }),
      { numRuns },
    );
  });

  test("brings nothing to a log that has it all, whether its own or brought back before", () => {
    return fc.assert(
      fc.property(logs(smallLayout), (events) => {
        const { text } = packUp(events);
        expect(open(text, events).events).toEqual([]);
        const { events: back } = open(text);
        expect(open(text, back).events).toEqual([]);
        // Of most answers the day alone is known.
        const bare = (of: string) => ({ ...(readState(of) as State), texts: [], papers: [], tests: [] });
        expect(bare(packUp(back).text)).toEqual(bare(text));
      }),
      { numRuns },
    );
  });

  test("brings a log that has fallen behind forward, and keeps what it has", () => {
    return fc.assert(
      fc.property(logs(smallLayout), fc.nat(30), (events, cut) => {
        const here = events.slice(0, cut);
        const { events: more } = open(packUp(events).text, here);
        expect(seen([...here, ...more])).toEqual(seen(events));
      }),
      { numRuns },
    );
  });

  test("is at most as long as there is room, gives up in the declared order, and never finished lessons, points or the best paper", () => {
    const order = ["drafts", "scroll", "history", "details", "answers"];
    return fc.assert(
      fc.property(logs(smallLayout), fc.integer({ min: 60, max: 700 }), (events, room) => {
        const drafts = new Map([["item:one", { shape: "s", attempt: 1, answer: "x".repeat(80) }]]);
        const place = { lesson: "first", item: "one", block: 3, offset: -20 };
        const whole = readState(packUp(events, { drafts, place }).text) as State;
        const { text, dropped } = packUp(events, { drafts, place, room });
        const least = packUp(events, { drafts, place, room: 1 });
        expect(text.length <= room || text === least.text).toBe(true);
        expect([...dropped]).toEqual(order.filter((tier) => dropped.includes(tier as never)));
        // Nothing is kept of what goes before something that was given up.
        const kept = order.filter((tier) => !dropped.includes(tier as never));
        if (kept.includes("scroll")) expect(dropped).not.toContain("history");
        if (kept.includes("history") && whole.items.length > 0) expect(dropped).not.toContain("details");
        const state = readState(text) as State;
        expect(state.marks).toEqual(whole.marks);
        expect(state.lessons).toEqual(whole.lessons);
        const points = ({ items }: State) =>
          items.map(({ key, points: each, attempts, wrong }) => [key, each, attempts, wrong]);
        expect(points(state)).toEqual(points(whole));
        const papers = ({ tests }: State) =>
          tests.map(({ scope, count, best }) => [scope, count, best.tag, best.items.map(({ given }) => given?.points)]);
        expect(papers(state)).toEqual(papers(whole));
        if (!dropped.includes("answers")) {
          expect(state.items.map(({ answer }) => answer)).toEqual(whole.items.map(({ answer }) => answer));
        }
      }),
      { numRuns },
    );
  });

  test("never puts an attempt that came before after the one that stands here", () => {
    const answered = [1, 2].map((attempt) =>
      answeredEvent({
        n: attempt,
        at: START + attempt,
        lesson: "first",
        item: "one",
        shape: "shape-of-one",
        attempt,
        answer: attempt,
      }),
    );
    const here = answered.slice(1);
    const { events } = open(packUp(answered).text, here);
    expect(fold([...here, ...events]).items.one?.shapes["shape-of-one"]).toMatchObject({
      latest: { data: { answer: 2, attempt: 2 } },
      checks: { length: 2 },
    });
  });

  test("counts the papers of an exam that can be handed in a few times, also those that it had no room for", () => {
    const paper = (n: number, points: number): StoredEvent[] => {
      const begun = { ...envelope, v: 1, type: "exam-started", id: testId(n), at: START + n };
      const asked = { item: "bank-one", shape: "shape-of-bank-one", lesson: "first", objective: "an-objective" };
      const data = { scope: { of: "course" }, seed: "s", rev: "r", pass: 50, items: [{ ...asked, level: "apply" }] };
      const answer = { item: "bank-one", shape: "shape-of-bank-one", text: "t", answer: 1, right: points === 1 };
      const ended = {
        ...envelope,
        v: 1,
        type: "exam-submitted",
        id: testId(n + 1),
        at: START + n + 1,
        exam: testId(n),
      };
      return [
        { ...begun, data } as StoredEvent,
        { ...ended, data: { answers: [{ ...answer, score: { points, max: 1 } }] } } as StoredEvent,
      ];
    };
    const events = [...paper(1, 0), ...paper(3, 1), ...paper(5, 0)];
    const { text } = packUp(events, { room: packUp(events, { room: 1 }).text.length });
    const papers = seen(open(text).events).papers.map((each) => JSON.parse(each).share);
    expect(papers.sort()).toEqual([0, 0, 1]);
    expect(open(text, paper(5, 0)).events).toHaveLength(4);
    expect(open(text, events).events).toEqual([]);
  });

  test("remembers where somebody was, what was half given, and an exam that is being written", () => {
    const rows = new Map<string, unknown>([
      ["place", { lesson: "first" }],
      ["item:one", { shape: "shape-of-one", attempt: 1, answer: 2 }],
      ["broken", undefined],
    ]);
    const started: StoredEvent = {
      ...{ id: "01990000-0000-7000-8000-0000000000aa", v: 1, type: "exam-started", at: START },
      ...{ tz: "Europe/Madrid", profile: "a", device: "b", lang: "ca" },
      data: {
        ...{ scope: { of: "course" }, seed: "its-seed", rev: "r", pass: 75, minimum: 50, limit: 60_000 },
        items: [
          {
            ...{ item: "bank-three", shape: "shape-of-bank-three", lesson: "third", objective: "an-objective" },
            ...{ level: "apply", group: 1 },
          },
        ],
      },
    } as unknown as StoredEvent;
    const place = { lesson: "former-first", item: "many", block: 4, offset: 12.4 };
    const { text } = packUp([started], { drafts: rows, place });
    const restored = open(text);
    expect(restored.place).toEqual({ lesson: "first", item: "many", block: 4, offset: 12 });
    expect([...restored.drafts]).toEqual([["item:one", rows.get("item:one")]]);
    expect(restored.events).toEqual([Object.assign({}, started, bearer)]);
  });
});

describe("a text that is no state", () => {
  test("is told from an empty one, and from that of a later program", () => {
    const read = (text: string) => expand(text, { ...bearer, layout: smallLayout, known: [], now: NOW });
    expect(read("")).toEqual({ unread: "empty" });
    expect(read(" \n")).toEqual({ unread: "empty" });
    const { text } = packUp([]);
    expect(read(`2${text.slice(1)}`)).toEqual({ unread: "newer" });
    expect(read(`2${text.slice(2)}`)).toEqual({ unread: "broken" });
    expect(read(`${text}A`)).toEqual({ unread: "broken" });
    expect(read(` ${text}\n`)).toHaveProperty("attempt", attempt);
  });

  test("never throws, whatever it is", () => {
    return fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.string({ unit: "binary", maxLength: 300 })), (text) => {
        const restored = expand(text, { ...bearer, layout: smallLayout, known: [], now: NOW });
        expect("unread" in restored).toBe(true);
      }),
      { numRuns: numRuns * 3 },
    );
  });

  test("never throws, and brings back only what can be written, when somebody forged it down to its checksum", () => {
    const flips = fc.array(fc.nat(), { minLength: 1, maxLength: 8 });
    const bits = fc.array(fc.boolean(), { maxLength: 2_000 });
    return fc.assert(
      fc.property(logs(smallLayout, 10), flips, bits, fc.boolean(), (events, at, random, whole) => {
        const row = [...(unwrap(packUp(events).text) as string)];
        for (const each of at) row[each % row.length] = row[each % row.length] === "1" ? "0" : "1";
        const forged = whole ? random.map((bit) => (bit ? "1" : "0")) : row;
        const restored = expand(wrap(forged.join("")), { ...bearer, layout: smallLayout, known: [], now: NOW });
        if ("unread" in restored) return;
        for (const event of restored.events) {
          expect(readEvent(event)).toBeDefined();
          if (Object.hasOwn(lateEventTypes, event.type)) expect(readLate(event)).toBeDefined();
        }
        // What was read can be written again, and joined with another.
        packUp(restored.events, { before: restored.state });
        merge(restored.state, stateOf({ ...common, events }));
      }),
      { numRuns: numRuns * 3 },
    );
  });

  test("is refused when anything in it was cut or changed", () => {
    return fc.assert(
      fc.property(logs(smallLayout, 8), fc.nat(), fc.nat(), (events, at, by) => {
        const { text } = packUp(events);
        const place = 1 + (at % (text.length - 1));
        const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        const other = alphabet.charAt((alphabet.indexOf(text.charAt(place)) + 1 + (by % 63)) % 64);
        expect(readState(text.slice(0, place) + other + text.slice(place + 1))).toHaveProperty("unread");
        expect(readState(text.slice(0, place))).toHaveProperty("unread");
      }),
      { numRuns },
    );
  });
});
