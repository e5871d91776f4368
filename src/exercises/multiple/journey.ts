import type { Journey } from "../testing/journey.ts";
import { rowsOf, tick, wordsOf } from "../testing/options.ts";
import type { MultipleItem } from "./schema.ts";

const those = ({ options }: MultipleItem, right: boolean) =>
  options.flatMap((option, index) => (option.right === right ? [index] : []));

/** Ticks that are not all that is right: the wrong ones, or, where none is wrong, all right ones but the last. */
const notAll = (item: MultipleItem) => {
  const wrong = those(item, false);
  return wrong.length > 0 ? wrong : those(item, true).slice(0, -1);
};

const journey: Journey<MultipleItem> = {
  full: (desk, way) => tick(desk, way, those(desk.item, true)),
  wrong: (desk, way) => tick(desk, way, notAll(desk.item)),
  half: (desk) => tick(desk, "pointer", those(desk.item, true).slice(0, 1)),
  shown: rowsOf,
  words: wordsOf,
};

export default journey;
