import { unexpected } from "../../compiler/message.ts";
import { byFile, type Choice, singlesOf } from "../choices.ts";
import type { ReviewRule } from "../rule.ts";

/** So many items and more show how an author spreads keys; fewer are a handful. */
const MANY = 8;

/**
 * Keys are spread over all places, in the order of the file: options are shuffled when they are played, but not in one
 * that keeps its order, on a code host, in print, or for an author who copies a lesson. Equal in every language.
 */
export const keyPosition: ReviewRule = {
  rule: "key-position",
  looksAt: "file",
  check({ items, records: { manifest } }, report) {
    const first = manifest?.value.languages[0];
    for (const [file, inFile] of byFile(items.filter(({ lang }) => lang === first))) {
      const singles = singlesOf(inFile);
      const places = Math.max(0, ...singles.map(({ options }) => options.length));
      for (let place = 0; place < places; place += 1) {
        const here = singles.filter((each) => keyAt(each) === place);
        const able = singles.filter(({ options }) => options.length > place);
        const fair = able.reduce((sum, { options }) => sum + 1 / options.length, 0);
        const lines = here.map(({ at }) => at.line).join(", ");
        const letter = String.fromCodePoint(65 + place);
        if (here.length > most(singles.length, fair)) {
          const found = `key in place ${letter} in ${here.length} of ${singles.length} items (lines ${lines})`;
          const expected = `it in about ${Math.round(fair)}`;
          report(file, here[0]?.keys[0]?.at ?? { line: 1, column: 1 }, unexpected(found, expected, "move some"));
        } else if (singles.length >= MANY && here.length < fair / 3) {
          const found = `key in place ${letter} in ${here.length} of ${able.length} items`;
          const expected = `it in about ${Math.round(fair)}`;
          report(file, able[0]?.keys[0]?.at ?? { line: 1, column: 1 }, unexpected(found, expected, "move some there"));
        }
      }
    }
  },
};

function keyAt({ options, keys: [key] }: Choice): number {
  return key ? options.indexOf(key) : -1;
}

/** How many keys may stand in one place: of a handful, at most three fifths; of many, half as many again as is fair. */
function most(items: number, fair: number): number {
  return items < MANY ? Math.max(2, 0.6 * items) : fair + Math.max(2, fair / 2);
}
