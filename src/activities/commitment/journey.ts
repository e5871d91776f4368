import { type ActivityDesk, type ActivityJourney, changeFirst, pressKey, writeAll } from "../testing/journey.ts";
import type { CommitmentSpec } from "./schema.ts";
import { words } from "./words.ts";

const sign = (desk: ActivityDesk) =>
  pressKey(desk, desk.card.getByRole("button", { name: words.in[desk.lang].signing.press }));

/** Written and signed. Whoever changes it signs again. */
const journey: ActivityJourney<CommitmentSpec> = {
  async make(desk) {
    const written = await writeAll(desk);
    await sign(desk);
    return written;
  },
  async change(desk, more) {
    await pressKey(desk, desk.card.getByRole("button", { name: words.in[desk.lang].signing.change }));
    await changeFirst(desk, more);
    await sign(desk);
  },
};

export default journey;
