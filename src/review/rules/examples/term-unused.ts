import type { ReviewExamples } from "../../example.ts";

const glossary = "## Lealtad {#loyalty}\n\nGanas de volver.\n\n## Fe {#faith}\n\nConfianza.\n";
const term = (id: string) => `:term[palabra]{to=${id}}`;
const exercise = `:::reflect{#why-back objective=greet}
¿Por qué vuelve ${term("faith")} quien vuelve?

> Porque confía.

- He dado una razón
- He puesto un ejemplo
:::
`;

export const examples: ReviewExamples = {
  rule: "term-unused",
  good: [
    { es: `${term("loyalty")} y ${term("faith")}.\n`, files: { "glossary.es.md": glossary } },
    // Wherever it is marked.
    { es: `${term("loyalty")}\n\n${exercise}`, files: { "glossary.es.md": glossary } },
  ],
  bad: [
    ["glossary.es.md:5:1", { es: `${term("loyalty")}.\n`, files: { "glossary.es.md": glossary } }],
    ["glossary.es.md:1:1", { es: `${term("faith")}.\n`, files: { "glossary.es.md": glossary } }],
  ],
};
