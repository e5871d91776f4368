// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { seeded } from "../../base/random.ts";
import type { Item } from "../items.ts";
import { itemsFrom } from "../testing/items.ts";
import { itemXml } from "./item.ts";
import { anyAnswer } from "./testing/answers.ts";
import { type Played, play, type Responses } from "./testing/play.ts";

const items = [...(await itemsFrom("content", "es")), ...(await itemsFrom("tests/fixtures/courses/demo", "ca"))];
const isTyped = ({ block }: Item) => JSON.stringify(block.item).includes('"accepts":');
const TRIES = process.env.SOAK ? 60 : 4;

function playAll(xml: string, tries: readonly Responses[]): Played {
  const [first = {}, ...rest] = tries;
  return rest.reduce((before, each) => play(xml, each, before.outcomes), play(xml, first));
}

describe.each([...new Set(items.map(({ kind }) => kind))])("an item of the kind %s", (kind) => {
  const all = items.filter((item) => item.kind === kind).sort((a, b) => Number(isTyped(b)) - Number(isTyped(a)));
  const random = seeded(`answers to ${kind}`);
  const chance = () => random.uint32() / 2 ** 32;
  // Each item is parsed anew for every try: of many, some; of conversations, which have many tries, few.
  const some = process.env.SOAK ? all : all.slice(0, kind === "dialogue" ? 3 : 10);

  it("earns there what it earns here", () => {
    const shares = new Set<number>();
    for (const item of some) {
      const xml = itemXml(item, new Map())?.xml ?? "";
      for (let count = 0; count < TRIES; count += 1) {
        const given = anyAnswer(kind, item.block.item, chance);
        if (given === undefined) {
          expect(xml).toContain('normalMaximum="0"');
          continue;
        }
        const { score } = playAll(xml, given.tries);
        expect(score, `${item.id} ${JSON.stringify(given.answer)}`).toBeCloseTo(given.share, 5);
        shares.add(given.share);
      }
    }
    const scored = !["reflect", "rate"].includes(kind);
    expect(shares.size > 1, "answers of which some are worth more").toBe(scored);
  });
});
