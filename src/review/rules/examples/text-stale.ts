import type { ReviewExamples } from "../../example.ts";
import { since } from "../../sync/testing/kept-for.ts";

const tip = (words: string) => `:::tip\n${words}\n:::\n`;
const before = {
  es: `## Antes de hablar\n\nMira a quien entra.\n\nLuego, saluda.\n\n${tip("Una mirada basta.")}`,
  ca: `## Abans de parlar\n\nMira qui entra.\n\nDesprés, saluda.\n\n${tip("Amb una mirada n'hi ha prou.")}`,
};
const es = before.es.replace("Mira a quien entra.", "Mira a la cara a quien entra.");
const ca = before.ca.replace("Mira qui entra.", "Mira a la cara qui entra.");
const glossary = "## Lealtad {#loyalty}\n\nGanas de volver, y de contarlo.\n";
const aside = (text: string) => text.replace("Luego", "Aparte").replace("Després", "A part");

export const examples: ReviewExamples = {
  rule: "text-stale",
  good: [
    // Nothing is known of what says the same.
    before,
    since(before, before),
    // Lines may be wrapped, words emphasised, and texts moved.
    since(before, { es: before.es.replace("Mira a ", "*Mira* a\n"), ca: before.ca }),
    since(before, {
      es: before.es.replace("\n\nLuego, saluda.", "").replace("## ", "Luego, saluda.\n\n## "),
      ca: before.ca.replace("\n\nDesprés, saluda.", "").replace("## ", "Després, saluda.\n\n## "),
    }),
    // And taken away.
    since(before, {
      es: before.es.replace("Luego, saluda.\n\n", ""),
      ca: before.ca.replace("Després, saluda.\n\n", ""),
    }),
  ],
  bad: [
    ["3:1", since(before, { es, ca: before.ca })],
    ["modules/first/greeting.es.md:11:1", since(before, { es: before.es, ca })],
    ["7:1", since(before, { es: before.es.replace("Una mirada", "Un gesto"), ca: before.ca })],
    ["1:1", since(before, { es: before.es.replace("Antes", "Mucho antes"), ca: before.ca })],
    // One of two that have moved was changed in one language alone.
    [
      "3:1",
      since(before, {
        es: es.replace("Luego, saluda.\n\n", "").concat("\nLuego, saluda.\n"),
        ca: before.ca.replace("Després, saluda.\n\n", "").concat("\nDesprés, saluda.\n"),
      }),
    ],
    ["glossary.ca.md:1:1", since(before, { ...before, files: { "glossary.es.md": glossary } })],
    [
      "modules/first/module.ca.md:2:8",
      since(before, {
        ...before,
        files: { "modules/first/module.es.md": "---\ntitle: Otra página\nsummary: Para qué sirve.\n---\n\nTexto.\n" },
      }),
    ],
    [["5:1"], since({ es: aside(before.es), ca: aside(before.ca) }, { es: before.es, ca: aside(before.ca) })],
  ],
};
