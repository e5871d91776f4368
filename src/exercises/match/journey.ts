import type { Journey } from "../testing/journey.ts";
import { place, shownTokens } from "../testing/token-gestures.ts";
import { inline, textOf } from "../text.ts";
import type { MatchItem } from "./schema.ts";

const key = ({ rows }: MatchItem) => rows.map((row) => row.key);

/** The key moved on by a row: in a table whose rows are not all alike on the right, something is then wrong. */
const notKey = (item: MatchItem) => [...key(item).slice(1), ...key(item).slice(0, 1)];

const journey: Journey<MatchItem> = {
  full: (desk, way) => place(desk, way, desk.item.choices, key(desk.item)),
  wrong: (desk, way) => place(desk, way, desk.item.choices, notKey(desk.item)),
  half: (desk) => place(desk, "pointer", desk.item.choices, key(desk.item).slice(0, 1)),
  shown: (desk) => shownTokens(desk, desk.item.choices),
  words: ({ rows, choices }) => [...rows.map(({ prose }) => prose), ...choices].map((prose) => textOf(inline(prose))),
};

export default journey;
