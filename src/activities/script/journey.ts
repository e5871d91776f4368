import { type ActivityJourney, changeFirst, pressKey, writeAll } from "../testing/journey.ts";
import type { ScriptSpec } from "./schema.ts";
import { words } from "./words.ts";

/** The author's stages, and one of the learner's own. */
const journey: ActivityJourney<ScriptSpec> = {
  async make(desk) {
    await pressKey(desk, desk.card.getByRole("button", { name: words.in[desk.lang].add, exact: true }));
    return writeAll(desk);
  },
  change: changeFirst,
  async remove(desk) {
    const text = await desk.card.locator("fieldset [data-own]").getByRole("textbox").last().inputValue();
    await pressKey(desk, desk.card.locator("fieldset [data-own] [data-tool=remove]"));
    return text;
  },
};

export default journey;
