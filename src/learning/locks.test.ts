import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Requirement } from "../course/plan.ts";
import { applyEvents, emptyProgress, fold } from "./fold.ts";
import { createLedger } from "./ledger.ts";
import { lockOf } from "./locks.ts";
import { answeredEvent, finishedEvent, retractedEvent, testId } from "./testing.ts";

const requires: readonly Requirement[] = [["first"], ["second", "old-second", "older-second"]];

describe("lockOf", () => {
  it("locks nothing that asks for nothing", () => {
    expect(lockOf(emptyProgress, undefined)).toEqual([]);
    expect(lockOf(emptyProgress, [])).toEqual([]);
  });

  it("names all that is still to be finished, in the order in which it is required", () => {
    expect(lockOf(emptyProgress, requires)).toEqual(["first", "second"]);
    expect(lockOf(fold([finishedEvent({ lesson: "first" })]), requires)).toEqual(["second"]);
  });

  it("asks for the end of a lesson, not for its beginning", () => {
    expect(lockOf(fold([answeredEvent({ lesson: "first" })]), [["first"]])).toEqual(["first"]);
  });

  it.each(["second", "old-second", "older-second"])("opens by a lesson that was finished as %s", (lesson) => {
    expect(lockOf(fold([finishedEvent({ lesson })]), requires)).toEqual(["first"]);
  });

  it("is not opened by another lesson, nor by a name that every object has", () => {
    expect(lockOf(fold([finishedEvent({ lesson: "third" })]), [["first"]])).toEqual(["first"]);
    expect(lockOf(emptyProgress, [["toString"], ["__proto__"]])).toEqual(["toString", "__proto__"]);
  });

  it("closes again when the end of the lesson is taken back", () => {
    const ledger = createLedger();
    const finished = finishedEvent({ lesson: "first" });
    expect(lockOf(ledger.add([finished]), [["first"]])).toEqual([]);
    expect(lockOf(ledger.add([retractedEvent({ n: 2, ids: [finished.id] })]), [["first"]])).toEqual(["first"]);
  });

  it("never locks again by what happens more", () => {
    const lessons = fc.array(fc.constantFrom("first", "old-second", "third"));
    fc.assert(
      fc.property(lessons, lessons, (before, after) => {
        const events = (ids: readonly string[], from: number) =>
          ids.map((lesson, n) => ({ ...finishedEvent({ lesson }), id: testId(from + n) }));
        const early = fold(events(before, 1));
        const late = applyEvents(early, events(after, 1_000));
        const open = lockOf(early, requires);
        expect(lockOf(late, requires).every((id) => open.includes(id))).toBe(true);
      }),
    );
  });
});
