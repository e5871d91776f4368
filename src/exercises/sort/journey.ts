import { drag, press, tabTo } from "../testing/gestures.ts";
import type { Desk, Journey, Way } from "../testing/journey.ts";
import { inline, textOf } from "../text.ts";
import type { SortItem } from "./schema.ts";

type SortDesk = Desk<SortItem>;

const namesOf = ({ parts }: SortItem) => parts.map(({ prose }) => textOf(inline(prose)));
const groupsOf = ({ card }: SortDesk) => card.locator("[data-target]");
const buttonOf = ({ card }: SortDesk, group: number) => card.locator(`[data-digit="${group + 1}"]`);
/** The items of a group, in rows. */
const rowsOf = (desk: SortDesk, group: number) => groupsOf(desk).nth(group).locator("li");

/** Which items these elements are. */
async function partsIn(desk: SortDesk, rows: ReturnType<typeof rowsOf>): Promise<number[]> {
  const names = namesOf(desk.item);
  const texts = await rows.evaluateAll((elements) =>
    elements.map(
      (element) => (element.querySelector("button + span, [data-grip] + span") ?? element).textContent ?? "",
    ),
  );
  return texts.map((text) => names.indexOf(text.replace(/\s+/g, " ").trim()));
}

async function shown(desk: SortDesk) {
  const groups = desk.item.groups.map((_, group) => partsIn(desk, rowsOf(desk, group)));
  return { left: await partsIn(desk, cards(desk)), groups: await Promise.all(groups) };
}

const cards = ({ card }: SortDesk) => card.locator("li:has([data-grip])");

async function put(desk: SortDesk, way: Way, group: number): Promise<void> {
  const { card, page } = desk;
  if (way === "pointer") return drag(page, card.locator("[data-current] > [data-grip]"), groupsOf(desk).nth(group));
  if (way === "touch") return press(desk, way, buttonOf(desk, group));
  // From any control of the exercise the digits reach every group.
  await tabTo(desk, buttonOf(desk, 0));
  await page.keyboard.press(String(group + 1));
}

/** Puts what is left into its group, and moves what stands elsewhere. */
async function sortAll(desk: SortDesk, way: Way, groupOf: (part: number) => number): Promise<void> {
  for (let turn = (await shown(desk)).left.length; turn > 0; turn--) {
    const [part = 0] = await partsIn(desk, desk.card.locator("li[data-current]:has([data-grip])"));
    await put(desk, way, groupOf(part));
  }
  for (const [group] of desk.item.groups.entries()) {
    for (const part of await partsIn(desk, rowsOf(desk, group))) {
      if (groupOf(part) === group) continue;
      const place = (await partsIn(desk, rowsOf(desk, group))).indexOf(part);
      const row = rowsOf(desk, group).nth(place).getByRole("button");
      await press(desk, way, row);
      await put(desk, way, groupOf(part));
    }
  }
}

const keyOf =
  ({ parts }: SortItem) =>
  (part: number) =>
    parts[part]?.group ?? 0;

const journey: Journey<SortItem> = {
  full: (desk, way) => sortAll(desk, way, keyOf(desk.item)),
  wrong: (desk, way) => sortAll(desk, way, (part) => (keyOf(desk.item)(part) + 1) % desk.item.groups.length),
  half: (desk) => press(desk, "pointer", buttonOf(desk, 1)),
  shown,
  words: (item) => [...item.groups.map(({ prose }) => textOf(inline(prose))), ...namesOf(item)],
};

export default journey;
