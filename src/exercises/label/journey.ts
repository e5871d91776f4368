import type { Journey } from "../testing/journey.ts";
import { place, shownTokens } from "../testing/token-gestures.ts";
import { inline, textOf } from "../text.ts";
import type { LabelItem } from "./schema.ts";

const tokens = ({ labels }: LabelItem) => labels.map(({ prose }) => prose);
const key = ({ labels }: LabelItem) => labels.map((_, at) => at);

const journey: Journey<LabelItem> = {
  full: (desk, way) => place(desk, way, tokens(desk.item), key(desk.item)),
  wrong: (desk, way) => place(desk, way, tokens(desk.item), key(desk.item).reverse()),
  half: (desk) => place(desk, "pointer", tokens(desk.item), [0]),
  shown: (desk) => shownTokens(desk, tokens(desk.item)),
  words: (item) => tokens(item).map((prose) => textOf(inline(prose))),
};

export default journey;
