import { type ActivityJourney, changeFirst, pressKey, writeAll } from "../testing/journey.ts";
import type { TableSpec } from "./schema.ts";
import { words } from "./words.ts";

/** The author's rows, and one of the learner's own. */
const journey: ActivityJourney<TableSpec> = {
  async make(desk) {
    await pressKey(desk, desk.card.getByRole("button", { name: words.in[desk.lang].add }));
    return writeAll(desk);
  },
  change: changeFirst,
  async remove(desk) {
    const name = await desk.card.locator("fieldset [data-row] :is(input, textarea)[id$=name]").first().inputValue();
    await pressKey(desk, desk.card.locator("[data-tool=remove]"));
    return name;
  },
};

export default journey;
