import { type ActivityJourney, changeFirst, pressKey, writeAll } from "../testing/journey.ts";
import type { TriangleSpec } from "./schema.ts";

/** A different state for each part, and all that can be said of it. */
const journey: ActivityJourney<TriangleSpec> = {
  async make(desk) {
    const groups = await desk.card.getByRole("radiogroup").all();
    for (const [at, group] of groups.entries()) {
      await pressKey(desk, group.getByRole("radio").first());
      for (let step = 0; step < at % 3; step++) await desk.page.keyboard.press("ArrowDown");
    }
    return writeAll(desk);
  },
  change: changeFirst,
};

export default journey;
