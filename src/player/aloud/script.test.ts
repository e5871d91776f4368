import { describe, expect, it } from "vitest";
import type { Block, ExerciseBlock } from "../../course/types.ts";
import order from "../../exercises/order/samples.ts";
import { loadPapers, paperNow } from "../../exercises/papers.ts";
import single from "../../exercises/single/samples.ts";
import { prose } from "../../exercises/testing/prose.ts";
import { textOf } from "../../exercises/text.ts";
import { scriptOf } from "./script.ts";

await loadPapers(["single", "order"]);

const words = {
  exercise: (n: number) => `Ejercicio ${n}.`,
  callout: (kind: string) => `(${kind})`,
  activity: (kind: string) => `[${kind}]`,
};
const asked = (kind: string, item: unknown, more?: Partial<ExerciseBlock>): Block => ({
  ...({ type: "exercise", kind, id: `q-${kind}`, objective: { lesson: "l", id: "o" }, shape: "s", text: "t" } as const),
  ...{ prompt: prose("¿Qué haces?"), after: prose("Después."), hints: [], fixed: false, item },
  ...more,
});
const script = (...blocks: readonly Block[]) => scriptOf({ lang: "es", title: "La lección", blocks }, words, paperNow);
const texts = (...blocks: readonly Block[]) => script(...blocks).map(({ text }) => text);

describe("A lesson read aloud", () => {
  it("begins with its title and reads headings, sentences, lists and tables piece by piece", () => {
    const element = (tagName: string, ...children: unknown[]) => ({
      type: "element",
      tagName,
      properties: {},
      children,
    });
    const text = (value: string) => ({ type: "text", value });
    const list = element("ul", element("li", text("Uno")), element("li", element("p", text("Dos. Tres."))));
    const table = element("table", element("tbody", element("tr", element("td", text("A")), element("td", text("B")))));
    const block = {
      type: "prose",
      heading: { id: "h", depth: 2, prose: prose("Antes"), text: "Antes" },
      prose: { type: "root", children: [...prose("Mira. Saluda.").children, list, table] },
    } as unknown as Block;
    expect(texts(block)).toEqual(["La lección", "Antes", "Mira.", "Saluda.", "Uno", "Dos.", "Tres.", "A, B"]);
  });

  it("reads figures, callouts and what is to be made, each with its block", () => {
    const lines = script(
      { type: "figure", kind: "pie", caption: "Partes", items: [{ label: "A", measure: "40 %", note: "casi" }] },
      { type: "callout", kind: "tip", prose: prose("Respira.") },
      { type: "callout", kind: "quote", prose: prose("Escucha."), by: "Marta" },
      { type: "activity", kind: "table", id: "a", shape: "s", text: "t", prompt: prose("Hazla."), spec: {} },
    );
    expect(lines.slice(1).map(({ at, text }) => `${at} ${text}`)).toEqual([
      ...["0 Partes", "0 A, 40 %, casi", "1 (tip)", "1 Respira.", "2 Escucha.", "2 Marta", "3 [table]", "3 Hazla."],
    ]);
  });

  it("reads what is asked and what there is to choose from, and gives no answer away", () => {
    const item = single.item.es;
    const said = texts(asked("single", item));
    expect(said.slice(0, 3)).toEqual(["La lección", "Ejercicio 1.", "¿Qué haces?"]);
    expect(said.slice(3).sort()).toEqual(item.options.map((option) => textOf(option.prose)).sort());
    for (const { feedback } of item.options) expect(said.join(" ")).not.toContain(textOf(feedback));
    expect(said).not.toContain("Después.");
    const other = { ...item, key: 0 };
    expect(texts(asked("single", other))).toEqual(said);
    const parts = order.item.es.parts.map((part) => textOf(part.prose));
    expect(texts(asked("order", order.item.es)).slice(-parts.length)).not.toEqual(parts);
  });

  it("keeps the author's order where the page does, and reads the prompt alone where a kind has not come", () => {
    const item = single.item.es;
    expect(texts(asked("single", item, { fixed: true })).slice(3)).toEqual(
      item.options.map(({ prose: says }) => textOf(says)),
    );
    expect(texts(asked("unknown", {}))).toEqual(["La lección", "Ejercicio 1.", "¿Qué haces?"]);
  });

  it("tells lines of the same words in one block apart", () => {
    const lines = script({ type: "prose", prose: prose("Sí.", "No.", "Sí.") }, { type: "prose", prose: prose("Sí.") });
    expect(lines.filter(({ text }) => text === "Sí.").map(({ at, nth }) => [at, nth])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
    ]);
  });
});
