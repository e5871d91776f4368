import type { ActivitySamples } from "../testing/samples.ts";
import type { CycleSpec, CycleThing, Moment } from "./schema.ts";

const es: CycleSpec = {
  suggestions: [
    "Busca cómo encontrarnos",
    "Llega y nadie la ha visto todavía",
    "Espera su turno",
    "Explica lo que necesita",
    "Recibe una respuesta",
    "Paga o firma",
    "Se va y recuerda algo que olvidó preguntar",
  ],
};
const ca: CycleSpec = {
  suggestions: [
    "Busca com trobar-nos",
    "Arriba i encara no l'ha vista ningú",
    "S'espera fins que li toca",
    "Explica què necessita",
    "Rep una resposta",
    "Paga o signa",
    "Se'n va i recorda una cosa que no ha preguntat",
  ],
};

const taken = (id: number, given: number, change: Partial<Moment> = {}): Moment => ({
  ...{ id, given, name: es.suggestions[given] ?? "", critical: false, note: "" },
  ...change,
});

const moments: readonly Moment[] = [
  taken(0, 0, { name: "Busca el horario y el teléfono en internet" }),
  taken(1, 1, {
    critical: true,
    note: "Alguien levanta la cabeza y la saluda antes de medio minuto, aunque haya cola.",
  }),
  taken(2, 2),
  taken(3, 3, { critical: true, note: "Puede contarlo entero sin que la corten.\nNo tiene que repetirlo después." }),
  taken(5, 4),
  { id: 7, name: "Prueba en casa lo que se lleva", critical: false, note: "" },
  taken(4, 5, { name: "Paga" }),
  { id: 6, name: "Llama porque algo no encaja", critical: true, note: "" },
];

const samples: ActivitySamples<CycleSpec, CycleThing> = {
  prompt: {
    es: "Piensa en una persona concreta que pasó por tu puesto la semana pasada y sigue sus pasos. Marca como críticos los dos o tres momentos en los que, si algo falla, lo demás deja de valer.",
    ca: "Pensa en una persona concreta que va passar pel teu lloc de treball la setmana passada i segueix-ne els passos. Marca com a crítics els dos o tres moments en què, si falla alguna cosa, la resta deixa de valer.",
  },
  title: { es: "El ciclo de mi puesto", ca: "El cicle del meu lloc de treball" },
  spec: { es, ca },
  half: { moments: [taken(0, 0), taken(1, 2)], next: 2, adding: "Prueba" },
  full: { moments, next: 8, adding: "" },
  written: moments.flatMap(({ name, note }) => [name, note].filter((text) => text !== "")),
  changed: { suggestions: ["Paga", "Vuelve otro día"] },
};

export default samples;
