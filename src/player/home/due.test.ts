import { afterEach, describe, expect, it, vi } from "vitest";
import { isDue as canLookBack, rules, signed, stampOf } from "../../activities/commitment/rules.ts";
import samples from "../../activities/commitment/samples.ts";
import { madeEvent } from "../../learning/testing.ts";
import { isDue } from "./due.ts";

const moment = new Date(2026, 11, 22, 17, 30).getTime();

describe("the day to look back", () => {
  it.each([
    ["the evening before", new Date(2026, 11, 21, 23, 59), false],
    ["its first minute", new Date(2026, 11, 22, 0, 0), true],
    ["any time after", new Date(2027, 5, 1), true],
  ])("has come or not at %s", (_, now, due) => {
    expect(isDue(madeEvent({ lookBack: moment }), now.getTime())).toBe(due);
  });

  it("never comes for what has none, or of which nothing is left", () => {
    expect(isDue(madeEvent(), moment)).toBe(false);
    expect(isDue(madeEvent({ lookBack: moment, empty: true }), moment)).toBe(false);
  });
});

describe("the day to look back at a letter", () => {
  afterEach(() => vi.unstubAllEnvs());

  const noon = (day: string) => new Date(`${day}T12:00:00`).getTime();
  const { signed: _, review: __, ...draft } = samples.full;

  it.each([
    ["before the clocks go back", "2026-10-01T00:30:00", "2026-10-30", "2026-10-31"],
    ["before they go forward", "2026-03-01T23:30:00", "2026-03-30", "2026-03-31"],
    ["one minute before midnight", "2026-05-10T23:59:00", "2026-06-08", "2026-06-09"],
  ])("is the one that the letter names where it was signed %s", (_, at, before, day) => {
    vi.stubEnv("TZ", "Europe/Madrid");
    const letter = signed(draft, stampOf(new Date(at).getTime()));
    const made = madeEvent({ lookBack: rules.lookBack?.(letter) ?? 0 });
    expect([before, day].map((each) => isDue(made, noon(each)))).toEqual([false, true]);
    expect([before, day].map((each) => canLookBack(letter, stampOf(noon(each))))).toEqual([false, true]);
  });

  it.each(["America/New_York", "Pacific/Auckland", "Europe/Madrid"])(
    "does not lead to a letter that waits, in %s",
    (zone) => {
      vi.stubEnv("TZ", "Europe/Madrid");
      const hours = Array.from({ length: 24 }, (_, hour) => new Date(2026, 9, 1, hour, 30).getTime());
      const letters = hours.map((at) => signed(draft, stampOf(at)));
      const kept = letters.map((letter) => madeEvent({ lookBack: rules.lookBack?.(letter) ?? 0 }));
      vi.stubEnv("TZ", zone);
      for (const [at, letter] of letters.entries()) {
        for (let now = Date.UTC(2026, 9, 29); now < Date.UTC(2026, 10, 3); now += 1_800_000) {
          const asked = isDue(kept[at] ?? madeEvent(), now);
          expect([now, asked && !canLookBack(letter, stampOf(now))]).toEqual([now, false]);
        }
      }
    },
  );
});
