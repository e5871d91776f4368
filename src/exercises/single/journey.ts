import type { Journey } from "../testing/journey.ts";
import { choose, rowsOf, wordsOf } from "../testing/options.ts";
import type { SingleItem } from "./schema.ts";

const another = ({ options, key }: SingleItem) => options.findIndex((_, option) => option !== key);

const journey: Journey<SingleItem> = {
  full: (desk, way) => choose(desk, way, desk.item.key),
  wrong: (desk, way) => choose(desk, way, another(desk.item)),
  half: (desk) => choose(desk, "pointer", another(desk.item)),
  shown: rowsOf,
  words: wordsOf,
};

export default journey;
