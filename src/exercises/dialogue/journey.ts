import { press } from "../testing/gestures.ts";
import type { Desk, Journey, Way } from "../testing/journey.ts";
import { inline, textOf } from "../text.ts";
import { bestRoute } from "./routes.ts";
import type { DialogueItem } from "./schema.ts";
import { stretchesOf } from "./speech.ts";
import { walk } from "./walk.ts";
import { words } from "./words.ts";

type DialogueDesk = Desk<DialogueItem>;

const saysOf = ({ turns }: DialogueItem, turn: number) =>
  (turns[turn]?.options ?? []).map(({ says }) => textOf(inline(says)));

const plain = (text: string) => text.replace(/\s+/g, "");

/** What can be said now, from top to bottom. */
const offered = ({ card }: DialogueDesk) =>
  card
    .locator("[data-digit]")
    .evaluateAll((buttons) =>
      buttons.map((button) => (button.lastElementChild?.textContent ?? "").replace(/\s+/g, " ").trim()),
    );

/** Says this, from the first turn. */
async function say(desk: DialogueDesk, way: Way, picks: readonly number[]): Promise<void> {
  const { card, item, lang } = desk;
  const restart = card.getByRole("button", { name: words.in[lang].restart, exact: true });
  if (await restart.isVisible()) await press(desk, way, restart);
  for (const { turn, option } of walk(item, picks)?.steps ?? []) {
    const place = (await offered(desk)).indexOf(saysOf(item, turn)[option] ?? "");
    await press(desk, way, card.locator(`[data-digit="${place + 1}"]`));
  }
}

/** The shortest way to where this holds. Without one a dialogue would not have compiled. */
function wayTo(item: DialogueItem, holds: (way: NonNullable<ReturnType<typeof walk>>) => boolean): readonly number[] {
  const ways: (readonly number[])[] = [[]];
  const seen = new Set<string>();
  // A list goes on with what is added while it is walked.
  for (const picks of ways) {
    const way = walk(item, picks);
    if (way === undefined || seen.has(JSON.stringify(way.at))) continue;
    if (holds(way)) return picks;
    seen.add(JSON.stringify(way.at));
    if ("turn" in way.at) ways.push(...saysOf(item, way.at.turn).map((_, option) => [...picks, option]));
  }
  throw new Error("The dialogue does not lead there");
}

/** What has been said, where that has led, and in which order the next can be said: by indexes. */
async function shown(desk: DialogueDesk) {
  const { card, item } = desk;
  const steps = card.locator("[data-step] [data-said]");
  const said = await ((await steps.count()) > 0 ? steps : card.locator("[data-said]")).evaluateAll((all) =>
    all.map((each) => (each.lastElementChild?.textContent ?? "").replace(/\s+/g, " ").trim()),
  );
  const picks: number[] = [];
  // After an ending come those of the best route.
  for (const text of said) {
    const at = walk(item, picks)?.at;
    if (at && "turn" in at) picks.push(saysOf(item, at.turn).indexOf(text));
  }
  const line = plain((await card.locator('[id$="-line"]').textContent()) ?? "");
  const points = [...item.turns, ...item.endings];
  const at = points.filter(({ prose }) => stretchesOf(prose).every((each) => line.includes(plain(textOf(each.prose)))));
  const now = walk(item, picks)?.at;
  const options = await offered(desk);
  return {
    picks,
    at: at.map(({ id }) => id),
    options: options.map((text) => (now && "turn" in now ? saysOf(item, now.turn).indexOf(text) : -1)),
  };
}

const journey: Journey<DialogueItem> = {
  checksItself: true,
  full: (desk, way) => say(desk, way, bestRoute(desk.item) ?? []),
  wrong: (desk, way) =>
    say(
      desk,
      way,
      wayTo(desk.item, ({ at }) => "ending" in at && desk.item.endings[at.ending]?.outcome !== "good"),
    ),
  half: (desk) =>
    say(
      desk,
      "pointer",
      wayTo(desk.item, ({ at, steps }) => "turn" in at && steps.length > 0),
    ),
  shown,
  words: (item) => [
    ...stretchesOf(item.turns[0]?.prose ?? EMPTY).map(({ prose }) => textOf(prose)),
    ...saysOf(item, 0),
  ],
};

const EMPTY = { type: "root" as const, children: [] };

export default journey;
