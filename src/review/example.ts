import type { ContentInput } from "../compiler/input.ts";

/**
 * What stands for a rule in its tests and in an editor's mind: courses that are good, and courses that are not, with the
 * place where the rule says so. The course around an example is one that no rule of the review stumbles on.
 */
export interface ReviewExamples {
  readonly rule: string;
  readonly good: readonly ReviewExample[];
  /** `line:column` in the example's own text, or `path:line:column`; a bad one breaks no other rule. */
  readonly bad: readonly (readonly [at: string | readonly string[], example: ReviewExample])[];
}

/** The body of a Spanish lesson, or whole files of the small course. */
export type ReviewExample = string | ReviewExampleFiles;

export interface ReviewExampleFiles {
  /** The lesson's body in Spanish. */
  readonly es?: string;
  /** And in Catalan; then the places of problems are in this one. */
  readonly ca?: string;
  /** Other files by path, whole. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Where a lesson of the small course lies, in a language. */
export const lessonFile = (lang: string) => `modules/first/greeting.${lang}.md`;

const fronts = {
  es: ["Saludar", "Saludar a quien entra"],
  ca: ["Saludar", "Saludar qui entra"],
} as const;

/** Front matter of the small course's lesson; its objective is `greet`. */
export const lessonFront = (lang: "es" | "ca") => `---
title: ${fronts[lang][0]}
minutes: 5
objectives:
  - id: greet
    skill: listen
    text: ${fronts[lang][1]}
---
`;

const items = {
  es: `

:::single{#greet-anna objective=greet}
Anna entra empapada y tú estás contando monedas. ¿Qué haces?

- [x] Mirarla y saludarla mientras acabas
  > Sabe que la has visto y que enseguida estarás por ella.
- [ ] Acabar de contar y después saludar
  > Para ella, esos segundos sin mirada parecen bastante más largos.
- [ ] Decir a una compañera que la atienda
  > Quizá venga, pero Anna no ha visto que alguien la reciba.
:::
`,
  ca: `

:::single{#greet-anna objective=greet}
L'Anna entra xopa i tu comptes monedes. Què fas?

- [x] Mirar-la i saludar-la mentre acabes
  > Sap que l'has vista i que de seguida estaràs per ella.
- [ ] Acabar de comptar i després saludar
  > Per a ella, aquests segons sense mirada semblen força més llargs.
- [ ] Dir a una companya que l'atengui
  > Potser ve, però l'Anna no ha vist que algú la rebi.
:::
`,
} as const;

const pages = {
  es: "---\ntitle: Una página\nsummary: Para qué sirve.\n---\n\nTexto.\n",
  ca: "---\ntitle: Una pàgina\nsummary: Per a què serveix.\n---\n\nText.\n",
} as const;

const glossaries = {
  es: "## Lealtad {#loyalty}\n\nGanas de volver.\n",
  ca: "## Lleialtat {#loyalty}\n\nGanes de tornar.\n",
} as const;

/** The small course around an example: two languages, a module, and in it the lesson `greeting`, which ends with an item. */
export function reviewInput(example: ReviewExample): ContentInput {
  const { es = "Texto.\n", ca = "Text.\n", files = {} } = typeof example === "string" ? { es: example } : example;
  // Without a Catalan text the course is in Spanish alone, or every example would have to be written twice.
  const bilingual = typeof example !== "string" && example.ca !== undefined;
  const languages = bilingual ? (["es", "ca"] as const) : (["es"] as const);
  const all = new Map<string, string>([["course.yaml", manifest(languages)]]);
  const bodies = { es, ca };
  for (const lang of languages) {
    all.set(`course.${lang}.md`, pages[lang]);
    all.set(`glossary.${lang}.md`, glossaries[lang]);
    all.set(`modules/first/module.${lang}.md`, pages[lang]);
    all.set(lessonFile(lang), lessonFront(lang) + bodies[lang] + items[lang]);
  }
  for (const [path, text] of Object.entries(files)) all.set(path, text);
  return { files: all, images: new Map() };
}

/** Where a problem of an example must be found, as `path:line:column`. */
export function reviewPlace(at: string, example: ReviewExample): string {
  const parts = at.split(":");
  if (parts.length > 2) return at;
  const lang = typeof example !== "string" && example.ca !== undefined ? "ca" : "es";
  return `${lessonFile(lang)}:${Number(parts[0]) + lessonFront(lang).split("\n").length - 1}:${parts[1]}`;
}

function manifest(languages: readonly string[]): string {
  return `id: sample
languages: [${languages.join(", ")}]
pass: 80
skills: [listen]
modules:
  - id: first
    lessons: [greeting]
`;
}
