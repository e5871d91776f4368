import type { ActivitySamples } from "../testing/samples.ts";
import type { State, TriangleSpec, TriangleThing } from "./schema.ts";

const spec = (parts: readonly (readonly [string, string])[]): TriangleSpec => ({
  parts: parts.map(([label, question]) => ({ label, question })),
});

const es = spec([
  ["Estrategia", "¿Diría todo el equipo, con las mismas palabras, qué se promete y a quién?"],
  ["Personas", "¿Tiene quien atiende la formación y el margen que necesita?"],
  ["Sistemas", "¿Los medios y las normas ayudan a cumplir, o estorban?"],
  ["Cliente", "¿Qué cuenta quien se va contento, y quien se va enfadado?"],
]);
const ca = spec([
  ["Estratègia", "Tot l'equip diria, amb les mateixes paraules, què es promet i a qui?"],
  ["Persones", "Qui atén té la formació i el marge que necessita?"],
  ["Sistemes", "Els mitjans i les normes ajuden a complir, o fan nosa?"],
  ["Client", "Què explica qui se'n va content, i qui se'n va enfadat?"],
]);

const made: readonly (readonly [State, string, string])[] = [
  [
    "half",
    "Pregunté a tres compañeras qué prometemos: dos dijeron «rapidez» y una, «buen precio».",
    "Escribir la promesa en una frase y leerla juntas el lunes.",
  ],
  [
    "works",
    "Marta resolvió un cambio sin llamar al encargado.\nLa clienta le dio las gracias por su nombre.",
    "Que quien entra nuevo pase una mañana con Marta.",
  ],
  [
    "fails",
    "Los avisos se apuntan en papeles sueltos y, si libra quien los apuntó, nadie los ve.",
    "Una libreta de avisos en el mostrador, con hora y firma, desde este jueves.",
  ],
  [
    "half",
    "Quien se va contento habla de las personas; quien se va enfadado, de la espera.",
    "Decir siempre cuánto falta, aunque sea mucho.",
  ],
];

const blank = es.parts.map((part) => ({ ...part, sees: "", improvement: "" }));

const full: TriangleThing = {
  parts: es.parts.map((part, at) => {
    const [state = "half", sees = "", improvement = ""] = made[at] ?? [];
    return { ...part, state, sees, improvement };
  }),
};

const samples: ActivitySamples<TriangleSpec, TriangleThing> = {
  prompt: {
    es: "Mira tu lugar de trabajo como si llegaras hoy. Para cada pieza, di cómo está, qué ves que lo demuestre y una mejora que se pueda comprobar.",
    ca: "Mira el teu lloc de treball com si hi arribessis avui. Per a cada peça, digues com està, què veus que ho demostri i una millora que es pugui comprovar.",
  },
  title: { es: "El triángulo de mi puesto", ca: "El triangle del meu lloc de treball" },
  spec: { es, ca },
  half: { parts: blank.map((part, at) => (at === 0 ? { ...part, state: "half", sees: made[0]?.[1] ?? "" } : part)) },
  full,
  written: made.flatMap(([, sees, improvement]) => [sees, improvement]),
};

export default samples;
