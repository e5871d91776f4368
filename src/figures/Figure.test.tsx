import { render, screen, within } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { InWords } from "../../tests/support/words.tsx";
import type { FigureBlock } from "../course/types.ts";
import { Figure } from "./Figure.tsx";
import { figureRules, isFigureKind } from "./kinds.ts";
import { figureNow, loadFigures } from "./load.ts";

const items = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ label: `Pieza ${at}`, note: `nota ${at}` }));
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
        <Figure block={figure({ kind, items: items(count) })} />
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
    expect(screen.queryByRole("img")).toBeNull();
  });

  it("is named by its caption, or by what it is", () => {
    const { rerender } = render(
      <InWords lang="ca">
        <Figure block={figure({ kind, items: items(4) })} />
      </InWords>,
    );
    expect(screen.getByRole("figure", { name: /^Figura: / })).toBeInTheDocument();
    rerender(
      <InWords lang="ca">
        <Figure block={figure({ kind, items: items(4), caption: "El triangle" })} />
      </InWords>,
    );
    expect(screen.getByRole("figure", { name: "El triangle" })).toBeInTheDocument();
  });

  it("renders on a server without a style attribute", () => {
    const html = renderToString(
      <InWords lang="es">
        <Figure block={figure({ kind, items: items(4) })} />
      </InWords>,
    );
    expect(html).not.toMatch(/\sstyle=/);
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
