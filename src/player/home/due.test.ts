import { describe, expect, it } from "vitest";
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
