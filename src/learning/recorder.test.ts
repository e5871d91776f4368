import * as fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { LAST_MOMENT } from "../base/ids.ts";
import { seeded } from "../base/random.ts";
import type { Answered } from "./events/answered.ts";
import { readEvent } from "./events/read.ts";
import { createRecorder } from "./recorder.ts";

const finished = { type: "lesson-finished", lang: "ca", data: { lesson: "one" } } as const;

function recorder(times: readonly number[], last: () => number = () => 0) {
  const left = [...times];
  const clock = { now: () => left.shift() ?? 0, zone: () => "Europe/Madrid" };
  return createRecorder({ clock, random: seeded("recorder"), profile: "a-profile", device: "a-device", last });
}

describe("the recorder", () => {
  test("makes a complete event that reads", () => {
    const about = { item: "an-item", shape: "a-shape", text: "a-text" };
    const data = { lesson: "one", attempt: 1, answer: [1], score: { points: 1, max: 2 }, hints: 0 };
    const event = recorder([5_000])({ type: "answered", lang: "es", ...about, data });
    const { id, ...rest } = event;
    const who = { profile: "a-profile", device: "a-device" };
    expect(rest).toEqual({
      v: 1,
      type: "answered",
      at: 5_000,
      tz: "Europe/Madrid",
      ...who,
      lang: "es",
      ...about,
      data,
    });
    expect(readEvent(event)).toBe(event);
    expectTypeOf(event).toEqualTypeOf<Answered>();
    expect(Number.parseInt(id.replace("-", "").slice(0, 12), 16)).toBe(5_000);
  });

  test("gives every event a later time and id than the one before, whatever the clock does", () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2 }), (times) => {
        const record = recorder(times);
        const events = times.map(() => record(finished));
        for (const [index, event] of events.slice(1).entries()) {
          expect(event.at).toBeGreaterThan(events[index]?.at ?? 0);
          expect(event.id > (events[index]?.id ?? "")).toBe(true);
          expect(event.at).toBeGreaterThanOrEqual(times[index + 1] ?? 0);
        }
      }),
    ));

  test("gives a later time than the newest in the log", () => {
    expect(recorder([5_000], () => 9_000)(finished).at).toBe(9_001);
  });

  test("goes on when the log has reached the end of time", () => {
    expect(recorder([5_000], () => LAST_MOMENT)(finished).at).toBe(LAST_MOMENT);
  });

  test("refuses what is malformed", () => {
    expect(() => recorder([5_000])({ ...finished, lang: "" })).toThrow("lesson-finished cannot be written: lang");
  });
});
