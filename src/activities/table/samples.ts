import type { ActivitySamples } from "../testing/samples.ts";
import type { TableSpec, TableThing } from "./schema.ts";

const es: TableSpec = {
  head: "Persona",
  columns: ["En qué lo noto", "Cómo la trato"],
  rows: ["Enfadada", "Indecisa", "Con prisa", "Con ganas de hablar"],
};
const ca: TableSpec = {
  head: "Persona",
  columns: ["En què ho noto", "Com la tracto"],
  rows: ["Enfadada", "Indecisa", "Amb pressa", "Amb ganes de parlar"],
};

const columns = es.columns.map((name, given) => ({ given, name }));
const given = (at: number, ...cells: readonly string[]) => ({ id: at, given: at, name: es.rows[at] ?? "", cells });

const own = {
  name: "Que viene con niños",
  cells: ["Las criaturas se cansan antes que nadie.", "Les doy algo que mirar y acorto la espera."],
};

const written = [
  ["Habla más alto y repite «siempre» y «nunca».", "La escucho sin interrumpir y resumo lo que ha pasado."],
  ["Coge dos productos, deja uno y lo vuelve a coger.", "Le pregunto para qué lo quiere y le enseño dos, no cinco."],
  [
    "Mira el reloj o la cola.",
    "Digo cuánto tardaré y voy al grano.\n\nSi no puedo, le propongo tenerlo listo para mañana.",
  ],
  ["Cuenta cómo le va antes de pedir nada.", "Le dedico un minuto de verdad y la atiendo mientras hablamos."],
] as const;

const full: TableThing = {
  head: es.head,
  columns,
  rows: [
    given(0, ...written[0]),
    given(1, ...written[1]),
    { id: 4, ...own },
    given(2, ...written[2]),
    given(3, ...written[3]),
  ],
  next: 5,
};

const samples: ActivitySamples<TableSpec, TableThing> = {
  prompt: {
    es: "Piensa en quienes entran en tu tienda. ¿En qué notas cómo vienen, y qué haces con cada persona? Añade las que falten.",
    ca: "Pensa en qui entra a la teva botiga. En què notes com ve cada persona, i què fas amb ella? Afegeix-hi les que hi faltin.",
  },
  title: { es: "Cómo trato a cada persona", ca: "Com tracto cada persona" },
  spec: { es, ca },
  half: {
    head: es.head,
    columns,
    rows: [given(0, written[0][0], ""), given(1, "", ""), given(2, "", ""), given(3, "", "")],
    next: 4,
  },
  full,
  written: [own.name, ...own.cells, ...written.flat()],
  changed: {
    head: "Persona",
    columns: ["Cómo la trato", "Qué evito"],
    rows: ["Con prisa", "Que reclama", "Enfadada"],
  },
};

export default samples;
