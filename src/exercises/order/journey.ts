import { drag, press, tabTo } from "../testing/gestures.ts";
import type { Desk, Journey, Way } from "../testing/journey.ts";
import { inline, textOf } from "../text.ts";
import type { OrderItem } from "./schema.ts";

const wordsOf = ({ parts }: OrderItem) => parts.map(({ prose }) => textOf(inline(prose)));

const rows = ({ card }: Desk<OrderItem>) => card.locator("ol").first().locator("> li");

/** A row has its handle, and the buttons that move it up and down. */
const upButton = (desk: Desk<OrderItem>, place: number) => rows(desk).nth(place).getByRole("button").nth(1);

/** Part indexes from top to bottom. */
async function arrangement(desk: Desk<OrderItem>): Promise<number[]> {
  const words = wordsOf(desk.item);
  const shown = await rows(desk).evaluateAll((items) =>
    items.map((item) => {
      const handle = item.querySelector("[data-digit]");
      return ((handle?.nextElementSibling as HTMLElement | null)?.innerText ?? "").replace(/\s+/g, " ").trim();
    }),
  );
  return shown.map((text) => words.indexOf(text));
}

/** Takes the part at a place up to another. */
async function lift(desk: Desk<OrderItem>, way: Way, from: number, to: number): Promise<void> {
  const handle = desk.card.locator(`[data-digit="${from + 1}"]`);
  if (way === "pointer") return drag(desk.page, handle, desk.card.locator(`[data-digit="${to + 1}"]`));
  if (way === "keyboard") {
    await tabTo(desk, handle);
    for (let at = from; at > to; at--) await desk.page.keyboard.press("ArrowUp");
    return;
  }
  for (let at = from; at > to; at--) await press(desk, way, upButton(desk, at));
}

async function arrange(desk: Desk<OrderItem>, way: Way, wanted: readonly number[]): Promise<void> {
  const now = await arrangement(desk);
  for (const [place, part] of wanted.entries()) {
    const from = now.indexOf(part);
    if (from === place) continue;
    await lift(desk, way, from, place);
    now.splice(place, 0, ...now.splice(from, 1));
  }
}

const key = ({ parts }: OrderItem) => parts.map((_, part) => part);

const journey: Journey<OrderItem> = {
  full: (desk, way) => arrange(desk, way, key(desk.item)),
  wrong: async (desk, way) => {
    const [last = 0, other = 0, ...rest] = key(desk.item).reverse();
    // What lies there from the beginning is no answer.
    const shown = String(await arrangement(desk));
    const backwards = [last, other, ...rest];
    await arrange(desk, way, String(backwards) === shown ? [other, last, ...rest] : backwards);
  },
  half: (desk) => press(desk, "pointer", upButton(desk, 1)),
  shown: arrangement,
  words: wordsOf,
};

export default journey;
