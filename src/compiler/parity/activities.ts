import { canonicalJson } from "../../base/hash.ts";
import type { Place } from "../finding.ts";
import { quote, unexpected } from "../message.ts";
import type { ActivityFacts, Part } from "../part.ts";
import { differenceOf } from "./differences.ts";
import { compareUnit } from "./facts.ts";
import type { Sides } from "./sides.ts";

interface Named {
  readonly id?: string;
  readonly idAt: Place;
}

/** Compares the ids of two exercises or activities that stand for each other. */
export function compareIds(first: Named, second: Named, sides: Sides): void {
  if (!first.id || !second.id || first.id === second.id) return;
  const expected = `${quote(first.id)} as at ${sides.name(first.idAt)}`;
  const mend = "use the same id in both languages";
  sides.error("parity-id", second.idAt, unexpected(`id ${quote(second.id)}`, expected, mend));
}

/**
 * Compares two activities: id, kind, parts, attributes, and whether they have a title. Gives whether kind and parts are
 * the same, so that there is any use in comparing what they say.
 */
export function compareActivities(
  first: ActivityFacts,
  second: ActivityFacts,
  a: Part,
  b: Part,
  sides: Sides,
): boolean {
  compareIds(first, second, sides);
  const differ = (rule: string, found: string, expected: string) => {
    const mend = "make both languages alike";
    sides.error(rule, b.at, unexpected(found, `${expected} as at ${sides.name(a.at)}`, mend));
  };
  if (first.kind !== second.kind) {
    differ("parity-kind", `\`kind=${second.kind}\``, `\`kind=${first.kind}\``);
    return false;
  }
  if (canonicalJson(first.shape ?? null) !== canonicalJson(second.shape ?? null)) {
    const { found, expected } = differenceOf(first.shape, second.shape);
    differ("parity-activity", found, expected);
    return false;
  }
  const [left, right] = [named(first), named(second)];
  const missing = left.find((name) => !right.includes(name));
  const extra = right.find((name) => !left.includes(name));
  if (missing) differ("parity-activity", `${b.name} without \`${missing}\``, `\`${missing}=…\``);
  else if (extra) differ("parity-activity", `\`${extra}\` of ${b.name}`, "none");
  if (first.title && second.title) {
    compareUnit({ text: first.title, at: a.at }, { text: second.title, at: b.at }, sides);
  }
  return true;
}

/** What a learner reads, and what a kind takes, in one language's words is there in all of them. */
function named({ title, given }: ActivityFacts): readonly string[] {
  return title === undefined ? given : ["title", ...given];
}
