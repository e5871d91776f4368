import { press, tabTo } from "../testing/gestures.ts";
import type { Desk, Journey, Way } from "../testing/journey.ts";
import { inline, textOf } from "../text.ts";
import type { RateItem, Rating } from "./schema.ts";

const scales = ({ card }: Desk<RateItem>) => card.getByRole("radiogroup");

/** The ratings that are chosen, from top to bottom. */
const ratingsShown = (desk: Desk<RateItem>) =>
  scales(desk).evaluateAll((groups) =>
    groups.map((group) => [...group.querySelectorAll("input")].findIndex((radio) => radio.checked) + 1),
  );

async function rate(desk: Desk<RateItem>, way: Way, statement: number, rating: Rating): Promise<void> {
  const radios = scales(desk).nth(statement).getByRole("radio");
  if (way !== "keyboard") return press(desk, way, radios.nth(rating - 1));
  const chosen = (await ratingsShown(desk))[statement] ?? 0;
  await tabTo(desk, radios.nth(Math.max(0, chosen - 1)));
  await desk.page.keyboard.press(`${rating}`);
}

async function rateAll(desk: Desk<RateItem>, way: Way, of: (statement: number) => Rating): Promise<void> {
  for (const statement of desk.item.statements.keys()) await rate(desk, way, statement, of(statement));
}

const journey: Journey<RateItem> = {
  full: (desk, way) => rateAll(desk, way, (statement) => (statement % 2 === 0 ? 4 : 5)),
  wrong: (desk, way) => rateAll(desk, way, (statement) => (statement % 2 === 0 ? 2 : 1)),
  half: (desk) => rate(desk, "pointer", 0, 3),
  shown: ratingsShown,
  words: ({ statements }) => statements.map((statement) => textOf(inline(statement))),
};

export default journey;
