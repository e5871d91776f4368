import { render, screen, within } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { InWords } from "../../tests/support/words.tsx";
import type { FigureBlock, FigureItem } from "../course/figure.ts";
import { Figure } from "./Figure.tsx";
import { type FigureKind, type FigureRule, figureRules, isFigureKind } from "./kinds.ts";
import { figureNow, loadFigures } from "./load.ts";

const items = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ label: `Pieza ${at}`, note: `nota ${at}` }));
/** As the compiler gives them: in a figure of quantities each has one. */
const itemsOf = (kind: FigureKind, count: number, value = (at: number) => at): FigureItem[] => {
  const rule: FigureRule = figureRules[kind];
  const given = items(count);
  return rule.values ? given.map((item, at) => ({ ...item, value: value(at), measure: `${value(at)} %` })) : given;
};
const figure = (given: Partial<FigureBlock>): FigureBlock => ({
  type: "figure",
  kind: "chain",
  items: items(3),
  ...given,
});
const names = Object.keys(figureRules).filter(isFigureKind);

describe("A figure whose code has not arrived, or is unknown", () => {
  it("is its list", () => {
    render(
      <InWords lang="es">
        <Figure block={figure({ kind: "unheard-of" })} />
      </InWords>,
    );
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "Pieza 0 — nota 0",
      "Pieza 1 — nota 1",
      "Pieza 2 — nota 2",
    ]);
  });
});

describe.each(names)("The figure %s", (kind) => {
  beforeAll(() => loadFigures([kind, "unheard-of"]));
  const { min, max } = figureRules[kind];

  it.each([min, max])("with %i items is a list with every word once, whatever is drawn round it", (count) => {
    render(
      <InWords lang="es">
        <Figure block={figure({ kind, items: itemsOf(kind, count) })} />
      </InWords>,
    );
    expect(figureNow(kind)).toBeDefined();
    const list = within(screen.getByRole("figure")).getByRole("list");
    const rows = within(list).getAllByRole("listitem");
    expect(rows).toHaveLength(count);
    rows.forEach((_, at) => {
      expect(screen.getAllByText(`Pieza ${at}`)).toHaveLength(1);
      expect(screen.getAllByText(`nota ${at}`)).toHaveLength(1);
    });
    for (const measure of itemsOf(kind, count).flatMap((item) => item.measure ?? [])) {
      expect(screen.getAllByText(measure)).toHaveLength(1);
    }
    expect(screen.queryByRole("img")).toBeNull();
  });

  it("draws any quantities, and one whose quantities are missing, with numbers alone", () => {
    for (const value of [
      () => 0,
      () => 1e9,
      (at: number) => 0.1 ** at,
      (at: number) => (at === 0 ? 100 : 0),
      undefined,
    ]) {
      const given = value ? itemsOf(kind, max, value) : items(max);
      const { container, unmount } = render(
        <InWords lang="es">
          <Figure block={figure({ kind, items: given, axes: { x: "Ancho", y: "Alto" } })} />
        </InWords>,
      );
      expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
      expect(screen.getAllByRole("listitem")).toHaveLength(max);
      unmount();
    }
  });

  it("is named by its caption, or by what it is", () => {
    const { rerender } = render(
      <InWords lang="ca">
        <Figure block={figure({ kind, items: itemsOf(kind, 4) })} />
      </InWords>,
    );
    expect(screen.getByRole("figure", { name: /^Figura: / })).toBeInTheDocument();
    rerender(
      <InWords lang="ca">
        <Figure block={figure({ kind, items: itemsOf(kind, 4), caption: "El triangle" })} />
      </InWords>,
    );
    expect(screen.getByRole("figure", { name: "El triangle" })).toBeInTheDocument();
  });

  it("renders on a server without a style attribute", () => {
    const html = renderToString(
      <InWords lang="es">
        <Figure block={figure({ kind, items: itemsOf(kind, 4), axes: { x: "Ancho", y: "Alto" } })} />
      </InWords>,
    );
    expect(html).not.toMatch(/\sstyle=/);
  });
});

describe("A figure with axes", () => {
  it.each([
    { kind: "curve", lang: "es" as const, heard: ["Hacia arriba: Ira", "Hacia la derecha: Tiempo"] },
    { kind: "matrix", lang: "ca" as const, heard: ["Cap amunt: Ira", "Cap a la dreta: Tiempo"] },
  ])("names them where they are read, before what lies between them: $kind in $lang", async ({ kind, lang, heard }) => {
    await loadFigures([kind]);
    render(
      <InWords lang={lang}>
        <Figure block={figure({ kind, items: items(4), axes: { x: "Tiempo", y: "Ira" } })} />
      </InWords>,
    );
    const names = screen.getAllByText(/^(?:Ira|Tiempo)$/, { ignore: false });
    expect(names.map((name) => name.textContent?.replace(/\u00a0/g, ""))).toEqual(heard);
    for (const name of names) {
      const order = name.compareDocumentPosition(screen.getByRole("list"));
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    }
  });
});

describe("The triangle", () => {
  beforeAll(() => loadFigures(["triangle"]));

  it.each([
    { lang: "es" as const, places: ["Arriba", "A la derecha", "A la izquierda", "En el centro"] },
    { lang: "ca" as const, places: ["A dalt", "A la dreta", "A l'esquerra", "Al centre"] },
  ])("says where each of its four stands, in $lang", ({ lang, places }) => {
    render(
      <InWords lang={lang}>
        <Figure block={figure({ kind: "triangle", items: items(4) })} />
      </InWords>,
    );
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual(
      places.map((place, at) => `${place}: Pieza ${at} — nota ${at}`),
    );
  });
});

describe("The matrix", () => {
  beforeAll(() => loadFigures(["matrix"]));

  it.each([
    { lang: "es" as const, sides: ["a la izquierda", "a la derecha"], rows: ["Arriba", "Abajo"] },
    { lang: "ca" as const, sides: ["a l'esquerra", "a la dreta"], rows: ["A dalt", "A baix"] },
  ])("says where each of its four stands, row by row, in $lang", ({ lang, sides, rows }) => {
    render(
      <InWords lang={lang}>
        <Figure block={figure({ kind: "matrix", items: items(4) })} />
      </InWords>,
    );
    const places = rows.flatMap((row) => sides.map((side) => `${row} ${side}`));
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual(
      places.map((place, at) => `${place}: Pieza ${at} — nota ${at}`),
    );
  });
});

describe("The wheel", () => {
  beforeAll(() => loadFigures(["wheel"]));

  it.each([
    { lang: "es" as const, centre: "En el centro" },
    { lang: "ca" as const, centre: "Al centre" },
  ])("says that its first is the hub, in $lang", ({ lang, centre }) => {
    render(
      <InWords lang={lang}>
        <Figure block={figure({ kind: "wheel", items: items(4) })} />
      </InWords>,
    );
    const [hub, ...spokes] = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(hub).toBe(`${centre}: Pieza 0 — nota 0`);
    expect(spokes).toEqual([1, 2, 3].map((at) => `Pieza ${at} — nota ${at}`));
  });
});

describe("The scale", () => {
  beforeAll(() => loadFigures(["scale"]));

  it.each([
    { count: 5, controls: false, across: "5" },
    { count: 6, controls: false, across: null },
    { count: 3, controls: true, across: "3" },
    { count: 4, controls: true, across: null },
  ])("may lie across the page: $count levels, controls $controls", ({ count, controls, across }) => {
    const View = figureNow("scale");
    if (!View) throw new Error("The scale has not arrived");
    render(
      <InWords lang="es">
        <View items={items(count)} content={controls ? (_, at) => <button type="button">{at}</button> : undefined} />
      </InWords>,
    );
    expect(screen.getByRole("list").getAttribute("data-across")).toBe(across);
  });
});

describe("What a figure shows by its shape", () => {
  it.each([
    { kind: "cycle", lang: "es" as const, said: "Después del último, vuelve a empezar por el primero." },
    { kind: "cycle", lang: "ca" as const, said: "Després de l'últim, torna a començar pel primer." },
    { kind: "steps", lang: "es" as const, said: "Del peldaño más bajo al más alto:" },
    { kind: "steps", lang: "ca" as const, said: "Del graó més baix al més alt:" },
    { kind: "scale", lang: "es" as const, said: "De menos a más:" },
    { kind: "scale", lang: "ca" as const, said: "De menys a més:" },
  ])("is also said, once: $kind in $lang", async ({ kind, lang, said }) => {
    await loadFigures([kind]);
    render(
      <InWords lang={lang}>
        <Figure block={figure({ kind, items: items(4) })} />
      </InWords>,
    );
    expect(within(screen.getByRole("figure")).getAllByText(said)).toHaveLength(1);
  });
});
