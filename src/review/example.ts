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

:::order{#greeting-in-order objective=greet}
Entra alguien mientras hablas por teléfono. Ordena lo que haces.

1. Levantas la vista
   > Antes de decir nada, sabe que la has visto entrar.
2. Le haces un gesto con la mano
   > No corta la llamada y le dice que cuentas con ella.
3. Te despides de quien llama
   > Quien está al otro lado también merece un final tranquilo.
:::

:::sort{#seen-or-not objective=greet}
¿Qué gestos dicen a quien entra que la has visto?

- Lo dice
  - Alzar las cejas y sonreír
    > Se ve desde la puerta y no interrumpe a quien atiendes.
  - Señalar una silla libre
    > Además de verla, le das un sitio donde esperar.
- Lo calla
  - Teclear más deprisa
    > Tú te das prisa, pero desde la puerta parece otra cosa.
:::

:::match{#who-comes-in objective=greet}
Tres personas llegan a la vez. ¿Qué saludo le va mejor a cada una?

| Quién llega | Cómo la saludas | Por qué |
| --- | --- | --- |
| Una vecina de siempre | Por su nombre | Quien vuelve espera que alguien la recuerde al entrar. |
| Un mensajero con prisa | Con la hora que tardas | Con un número puede decidir si espera o vuelve después. |
| Un niño que busca a su madre | Agachándote | A su altura se atreve a decir qué le ha pasado. |
:::

:::multiple{#back-to-the-door objective=greet}
Tu mesa mira a la pared y la puerta queda detrás. ¿Qué cambios ayudan a saludar?

- [x] Girar la mesa hacia la puerta
  > Así basta con levantar la vista para ver quién entra.
- [ ] Bajar la música del local
  > Se oye mejor la puerta, pero sigues de espaldas a quien entra.
- [x] Poner un espejo en la pared
  > Un espejo enseña la puerta a quien no puede mover la mesa.
:::

:::monday
Cuenta hoy a cuántas personas miras antes de que hablen.
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

:::order{#greeting-in-order objective=greet}
Entra algú mentre parles per telèfon. Ordena el que fas.

1. Aixeques els ulls
   > Abans de dir res, ja sap que l'has vista entrar.
2. Li fas un gest amb la mà
   > No talla la trucada i li diu que hi comptes.
3. T'acomiades de qui truca
   > Qui és a l'altra banda també mereix un final tranquil.
:::

:::sort{#seen-or-not objective=greet}
Quins gestos diuen a qui entra que l'has vista?

- Ho diu
  - Alçar les celles i somriure
    > Es veu des de la porta i no interromp qui atens.
  - Assenyalar una cadira lliure
    > A més de veure-la, li dones un lloc on esperar-se.
- Ho calla
  - Teclejar més de pressa
    > Tu t'afanyes, però des de la porta sembla una altra cosa.
:::

:::match{#who-comes-in objective=greet}
Tres persones arriben alhora. Quina salutació li va més bé a cadascuna?

| Qui arriba | Com la saludes | Per què |
| --- | --- | --- |
| Una veïna de tota la vida | Pel nom | Qui torna espera que algú se'n recordi quan entra. |
| Un missatger amb pressa | Amb l'estona que trigues | Amb un número pot decidir si s'espera o torna més tard. |
| Un nen que busca la mare | Ajupint-te | A la seva alçada s'atreveix a dir què li ha passat. |
:::

:::multiple{#back-to-the-door objective=greet}
La teva taula mira a la paret i la porta queda al darrere. Quins canvis ajuden a saludar?

- [x] Girar la taula cap a la porta
  > Així n'hi ha prou d'aixecar els ulls per veure qui entra.
- [ ] Abaixar la música del local
  > Se sent millor la porta, però continues d'esquena a qui entra.
- [x] Posar un mirall a la paret
  > Un mirall ensenya la porta a qui no pot moure la taula.
:::

:::monday
Compta avui quantes persones mires abans que parlin.
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

/** The small course around an example: two languages, a module, and in it the lesson `greeting`, which ends with items and a task. */
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
