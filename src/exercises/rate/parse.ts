import { readBody } from "../../compiler/exercise-body.ts";
import { unexpected } from "../../compiler/message.ts";
import type { ParseContext, ParseKind } from "../parsing.ts";
import type { RateEnds, RateItem } from "./schema.ts";

export const attributes = ["again", "low", "high"];
export const scored = false;

/** A plain list of statements. `low` and `high` name the ends of the scale; `again` is checked by the compiler. */
export const parse: ParseKind<RateItem> = (body, context) => {
  const ends = readEnds(context);
  const read = readBody(body, context, { list: "plain", noun: "statement", least: 1, most: 20, feedback: false });
  if (!read || ends === "broken") return undefined;
  const { items, ...rest } = read;
  const statements = items.map(({ prose }) => prose);
  const again = Object.hasOwn(context.attributes, "again");
  return {
    ...rest,
    item: { statements, ...(ends && { ends }), again },
    asks: ends ? [...statements, ends.low, ends.high] : statements,
    shape: { statements: statements.length, ends: ends !== undefined },
  };
};

/** A scale from an author's word to one of the interface's would be no scale. */
function readEnds({ attributes: { low, high }, node, problem, prose }: ParseContext): RateEnds | "broken" | undefined {
  if (low === undefined && high === undefined) return undefined;
  const [given, missing] = low === undefined ? ["high", "low"] : ["low", "high"];
  if (low === undefined || high === undefined) {
    const mend = `name the other end of the scale too, or remove \`${given}\``;
    problem(
      "attribute-missing",
      node,
      unexpected(`\`${given}\` without \`${missing}\``, "both ends of the scale", mend),
    );
    return "broken";
  }
  const words = (value: string) => prose([{ type: "text", value }]);
  return { low: words(low), high: words(high) };
}
