import { render, screen, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { type FigureRule, figureRules } from "../../figures/kinds.ts";
import { loadFigures } from "../../figures/load.ts";
import { words as parts } from "../parts/words.ts";
import { Host } from "../testing/Host.tsx";
import { prose } from "../testing/prose.ts";
import kind from "./kind.ts";
import samples from "./samples.ts";
import type { LabelItem } from "./schema.ts";
import { words } from "./words.ts";

const rules = Object.entries<FigureRule>(figureRules).filter(([, { slots }]) => slots);
const itemOf = (figure: string, count: number): LabelItem => ({
  figure,
  labels: Array.from({ length: count }, (_, at) => ({ prose: prose(`Nombre ${at}`), feedback: prose(`Por ${at}`) })),
});

describe.each(rules)("Labels for %s", (figure, { min, max, slots, numbered }) => {
  beforeAll(() => loadFigures([figure]));
  const show = (count: number, lang: "es" | "ca" = "es", answer?: readonly number[]) => {
    const item = itemOf(figure, count);
    const order = item.labels.map((_, at) => at);
    return render(
      <Host
        kind={kind}
        samples={{ ...samples, item: { es: item, ca: item } } as never}
        lang={lang}
        order={order}
        {...(answer && { answer, phase: "checked", reveal: true })}
      />,
    );
  };
  const targets = () => [...document.querySelectorAll<HTMLElement>("button[data-target]")];

  it.each([min, max])("have %i places, in the author's order, each with a name of its own", (count) => {
    show(count);
    expect(targets().map(({ dataset }) => Number(dataset.target))).toEqual([...Array(count).keys()]);
    const names = targets().map((each) => each.textContent);
    expect(new Set(names).size).toBe(count);
    for (const each of names) expect(each?.endsWith(parts.in.es.placing.empty)).toBe(true);
  });

  it("have the number of each place once in sight, in the figure or in the place", () => {
    show(min);
    const rows = within(screen.getByRole("figure")).getAllByRole("listitem");
    const seen = rows.map((row) =>
      [...row.querySelectorAll('[aria-hidden="true"]')].map((each) => each.textContent).join(""),
    );
    expect(seen).toEqual(rows.map((_, at) => `${at + 1}`));
    expect(targets()[0]?.textContent?.startsWith("1")).toBe(numbered === undefined);
  });

  it.runIf(Array.isArray(slots))("have names in both languages where the places do", () => {
    for (const lang of ["es", "ca"] as const) {
      const { unmount } = show(min, lang);
      for (const each of targets()) expect(each.textContent).not.toMatch(/figures\./);
      unmount();
    }
  });

  it("are explained below once checked, each place by its own reason", () => {
    show(min, "es", [1, 0, ...[...Array(min).keys()].slice(2)]);
    const { result, right, key } = words.in.es;
    const rows = within(screen.getByRole("list", { name: result })).getAllByRole("listitem");
    expect(rows).toHaveLength(min);
    const wrong = key.replace("{{label}}", "Nombre 0");
    for (const text of ["Nombre 1", wrong, "Por 0"]) expect(rows[0]).toHaveTextContent(text);
    for (const text of ["Nombre 2", right, "Por 2"]) expect(rows[2]).toHaveTextContent(text);
    expect(targets()[0]).toHaveAccessibleDescription(`${wrong} Por 0`);
  });
});
