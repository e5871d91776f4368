import fc from "fast-check";
import { expect, test } from "vitest";
import type { Item } from "../items.ts";
import { itemsFrom, itemsOfFile } from "../testing/items.ts";
import { readGift } from "./read.ts";
import { anyItem } from "./testing/arbitrary.ts";
import { sameAs } from "./testing/same.ts";
import { dialectOf } from "./to-dialect.ts";
import type { DialectHow } from "./types.ts";
import { giftOf } from "./write.ts";

/** Out as GIFT and in again, compiled. */
async function roundTrip(items: readonly Item[], lang: "es" | "ca", form: "lesson" | "bank") {
  const gift = giftOf(items);
  const { questions, problems } = readGift(gift.text);
  expect(problems).toEqual([]);
  const into: DialectHow["into"] =
    form === "bank"
      ? { form, objective: { lesson: "first", id: "see" }, level: "apply" }
      : { form, title: "Imported: «all» of it", minutes: 20, objective: "See" };
  const dialect = dialectOf(questions, { lang, into });
  const compiled = await itemsOfFile(dialect.markdown, form, lang);
  return { gift, dialect, ...compiled };
}

test.each(["es", "ca"] as const)("what GIFT carries of the course comes back as it was (%s)", async (lang) => {
  const items = await itemsFrom("content", lang);
  const { gift, dialect, items: back, diagnostics } = await roundTrip(items, lang, "lesson");
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const refused = new Set(
    gift.notes.filter(({ what }) => ["kind", "several-blanks"].includes(what)).map(({ item }) => item),
  );
  const carried = items.filter(({ id }) => !refused.has(id));
  expect(gift.carried).toBe(carried.length);
  expect(back.map(({ id }) => id)).toEqual(carried.map(({ id }) => id));
  expect(dialect.notes).toEqual([]);
  for (const [at, item] of carried.entries()) expect(sameAs(back[at]), item.id).toEqual(sameAs(item));
});

const numRuns = process.env.SOAK ? 5_000 : 60;

test("any item comes back as it was, whatever its words look like", { timeout: numRuns * 400 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyItem, async (item) => {
      const { items, diagnostics, dialect } = await roundTrip([item], "es", "lesson");
      expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(dialect.notes).toEqual([]);
      expect(items.map(sameAs)).toEqual([sameAs(item)]);
    }),
    { numRuns },
  );
});
