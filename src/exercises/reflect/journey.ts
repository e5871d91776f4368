import { press, tabTo } from "../testing/gestures.ts";
import type { Desk, Journey, Way } from "../testing/journey.ts";
import type { ReflectItem } from "./schema.ts";

const field = ({ card }: Desk<ReflectItem>) => card.getByRole("textbox");
const ticks = ({ card }: Desk<ReflectItem>) => card.getByRole("checkbox");

/** Writes a text in the place of what is there. */
async function write(desk: Desk<ReflectItem>, way: Way, text: string): Promise<void> {
  if (way !== "keyboard") return field(desk).fill(text);
  await tabTo(desk, field(desk));
  await desk.page.keyboard.press("ControlOrMeta+A");
  await desk.page.keyboard.type(text);
}

/** Writes, opens the model answer where it is not open, and ticks these points and no others. */
async function reflect(desk: Desk<ReflectItem>, way: Way, text: string, points: readonly number[]): Promise<void> {
  await write(desk, way, text);
  if ((await ticks(desk).count()) === 0) await press(desk, way, desk.card.locator("[aria-expanded=false]"));
  for (const [point, box] of (await ticks(desk).all()).entries())
    if ((await box.isChecked()) !== points.includes(point)) await press(desk, way, box);
}

const journey: Journey<ReflectItem> = {
  full: (desk, way) => reflect(desk, way, "1. Look up\n2. Greet", [...desk.item.points.keys()]),
  wrong: (desk, way) => reflect(desk, way, "I did not look up.", [0]),
  half: (desk) => write(desk, "pointer", "I looked up."),
  shown: async (desk) => ({
    text: await field(desk).inputValue(),
    ticks: await ticks(desk).evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked)),
  }),
  // Nothing but the question, until one has written.
  words: () => [],
};

export default journey;
