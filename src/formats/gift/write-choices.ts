import type { MultipleItem } from "../../exercises/multiple/schema.ts";
import type { SingleItem } from "../../exercises/single/schema.ts";
import type { Item } from "../items.ts";
import { htmlOf } from "../prose.ts";
import { weightsFor } from "./weights.ts";
import { giftProse, type NotWritten, type Written, weightMark } from "./written.ts";

/** A multiple choice of which one answer is right. */
export function writeSingle({ block }: Item): Written {
  const { options, key } = block.item as SingleItem;
  return {
    ...around(block),
    answers: options.map(({ prose, feedback }, at) => {
      return `${at === key ? "=" : "~"}${giftProse(prose)}#${giftProse(feedback)}`;
    }),
    notes: [],
  };
}

/** A multiple choice with a weight for each answer. */
export function writeMultiple({ block }: Item): Written | NotWritten {
  const { options } = block.item as MultipleItem;
  const weights = weightsFor(options.filter(({ right }) => right).length);
  if (!weights) return { refused: "too-many-right" };
  const rest = [...weights.right];
  return {
    ...around(block),
    answers: options.map(({ right, prose, feedback }) => {
      const weight = right ? (rest.shift() ?? "0") : weights.wrong;
      return `~${weightMark(weight)}${giftProse(prose)}#${giftProse(feedback)}`;
    }),
    notes: weights.exact ? [] : ["weights-rounded"],
  };
}

function around({ prompt, after }: Item["block"]) {
  return { before: giftProse(prompt), ...(after && { general: htmlOf(after) }) };
}
