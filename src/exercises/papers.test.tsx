import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { InWords } from "../../tests/support/words.tsx";
import { shuffle } from "../base/random.ts";
import { loadFigures } from "../figures/load.ts";
import type { InterfaceLang } from "../i18n/i18n.ts";
import { loadPapers, paperNow } from "./papers.ts";
import { exerciseKinds } from "./registry.ts";
import type { Samples } from "./testing/samples.ts";
import { textOf } from "./text.ts";

/** What every kind must be on paper and to the ear. A new kind is tested here by its samples, and by how its key can differ. */

const allSamples = import.meta.glob<{ default: Samples<unknown, unknown> }>("./*/samples.ts", { eager: true });
const kinds = Object.keys(exerciseKinds);
await loadPapers(kinds);
const langs = ["es", "ca"] as const;

function samplesOf(name: string) {
  const samples = allSamples[`./${name}/samples.ts`]?.default;
  const paper = paperNow(name);
  if (samples === undefined || paper === undefined) throw new Error(`${name} has no samples.ts or no paper`);
  const items = [samples, ...(samples.others ?? [])].map(({ item }) => item);
  return { items, paper, figure: samples.figure };
}

type Json = { readonly [key: string]: unknown };

/** All that an item says under certain names, wherever they stand in it, in words. */
function said(value: unknown, names: RegExp): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    names.test(name) ? [inner].flat().map((each) => textOf(each as never)) : said(inner, names),
  );
}

/** The same item with everything about the key that can differ while its parts stay: none of it may be seen. */
const otherKey: Readonly<Record<string, (item: never) => unknown>> = {
  single: (item: Json & { key: number; options: unknown[] }) => ({
    ...item,
    key: (item.key + 1) % item.options.length,
  }),
  multiple: (item: { options: { right: boolean }[] }) => ({
    options: item.options.map((option) => ({ ...option, right: !option.right })),
  }),
  match: (item: Json & { rows: { key: number }[] }) => ({
    ...item,
    rows: item.rows.map((row, at) => ({ ...row, key: item.rows[(at + 1) % item.rows.length]?.key })),
  }),
  sort: (item: Json & { groups: unknown[]; parts: { group: number }[] }) => ({
    ...item,
    parts: item.parts.map((part) => ({ ...part, group: (part.group + 1) % item.groups.length })),
  }),
  fill: (item: Json & { blanks: ({ accepts: string[] } | { choices: string[]; key: number })[] }) => ({
    ...item,
    blanks: item.blanks.map((blank) =>
      "choices" in blank
        ? { ...blank, key: blank.choices.length - 1 }
        : { ...blank, accepts: ["otra cosa muy distinta"] },
    ),
  }),
  estimate: (item: Json & { max: number }) => ({ ...item, answer: item.max, tolerance: 0, step: 1 }),
  dialogue: (item: Json & { endings: Json[]; turns: (Json & { options: Json[] })[] }) => ({
    ...item,
    endings: item.endings.map((ending) => ({ ...ending, outcome: "fair" })),
    turns: item.turns.map((turn) => ({ ...turn, options: turn.options.map((option) => ({ ...option, mood: 0 })) })),
  }),
};

/** A text without its spaces: paragraphs have none between them in a page. */
const close = (text: string) => text.replace(/\s+/g, "");

/** Why parts are right, and what shows it. */
const REASONS = /^(?:feedback|why|reason|model|points)$/;

describe.each(kinds)("The kind %s on paper", (name) => {
  const { items, paper, figure } = samplesOf(name);
  const orderOf = (item: unknown) => shuffle(paper.choices(item), "a-lesson");
  const draw = async (what: "Sheet" | "Key" | "Script", item: unknown, lang: InterfaceLang, order = orderOf(item)) => {
    if (figure !== undefined) await loadFigures([figure]);
    const Drawn = paper[what];
    if (Drawn === undefined) return "";
    const { container, unmount } = render(
      <InWords lang={lang}>
        <Drawn item={item} order={order} />
      </InWords>,
    );
    const html = container.innerHTML;
    const text = close(container.textContent ?? "");
    unmount();
    expect(html).not.toContain("style=");
    return `${text}\n${html}`;
  };

  it.each(langs)("gives no reason and no model away on the sheet, and all of them in the key (%s)", async (lang) => {
    for (const each of items) {
      const item = each[lang];
      const [sheet, key] = [await draw("Sheet", item, lang), await draw("Key", item, lang)];
      expect(sheet.length).toBeGreaterThan(40);
      expect(key.length).toBeGreaterThan(20);
      for (const reason of said(item, REASONS).filter((text) => text !== "")) {
        expect(sheet).not.toContain(close(reason));
        expect(key).toContain(close(reason));
      }
    }
  });

  it.runIf(name in otherKey)("has the same sheet and sounds the same whatever the key is", async () => {
    for (const { es } of items) {
      const other = otherKey[name]?.(es as never);
      expect(other).not.toEqual(es);
      expect(await draw("Sheet", other, "es")).toBe(await draw("Sheet", es, "es"));
      expect(await draw("Key", other, "es")).not.toBe(await draw("Key", es, "es"));
      expect(paper.spoken(other, orderOf(es))).toEqual(paper.spoken(es, orderOf(es)));
    }
  });

  it("says each part that can be chosen once to the ear, in the order of the sheet and without reasons", () => {
    for (const { es } of items) {
      const spoken = paper.spoken(es, orderOf(es)).map(textOf);
      expect(spoken.every((text) => text !== "")).toBe(true);
      for (const reason of said(es, REASONS)) expect(spoken).not.toContain(reason);
    }
  });

  it("is the same for everybody: nothing but the item and the order decides", async () => {
    for (const { ca } of items) expect(await draw("Sheet", ca, "ca")).toBe(await draw("Sheet", ca, "ca"));
  });
});

it("never has the parts of an order in their right order on the sheet, however they are shuffled", () => {
  const { items, paper } = samplesOf("order");
  for (const { es } of items) {
    const inOrder = Array.from({ length: paper.choices(es) }, (_, at) => at);
    const right = (es as { readonly parts: readonly { readonly prose: Parameters<typeof textOf>[0] }[] }).parts;
    expect(paper.spoken(es, inOrder).map(textOf)).not.toEqual(right.map(({ prose }) => textOf(prose)));
  }
});
