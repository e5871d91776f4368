import { type ActivityJourney, changeFirst, goTo, pressKey, write } from "../testing/journey.ts";
import type { CycleSpec } from "./schema.ts";
import { words } from "./words.ts";

/** The author's first suggestion, where there is one, and three moments of one's own; one is critical and has a note. */
const journey: ActivityJourney<CycleSpec> = {
  async make(desk) {
    const { card, page, spec, lang } = desk;
    const t = words.in[lang];
    const own = ["Frase 1 *así* <b>", "Frase 2", "Frase 3 con bastantes palabras más"];
    const adding = card.getByRole("textbox", { name: t.adding.label });
    await goTo(desk, adding);
    for (const name of own) await page.keyboard.type(`${name}\n`);
    const [suggestion] = spec.suggestions;
    if (suggestion !== undefined) await pressKey(desk, card.locator("ul button").first());
    const moment = card.locator("fieldset [data-row]").first();
    await pressKey(desk, moment.getByRole("button", { name: new RegExp(`^${t.critical}`) }));
    await pressKey(desk, moment.getByRole("button", { name: new RegExp(`^${t.addNote}`) }));
    const note = "Una nota *así* <b>";
    await write(desk, moment.getByRole("textbox").last(), note);
    return [...own, note, ...(suggestion === undefined ? [] : [suggestion])];
  },
  change: changeFirst,
  async remove(desk) {
    const last = desk.card.locator("fieldset [data-row]").last();
    const name = await last.getByRole("textbox").first().inputValue();
    await pressKey(desk, last.locator("[data-tool=remove]"));
    return name;
  },
};

export default journey;
