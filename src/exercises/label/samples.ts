import { prose } from "../testing/prose.ts";
import type { Samples } from "../testing/samples.ts";
import type { LabelAnswer, LabelItem } from "./schema.ts";

type Lang = "es" | "ca";

/** Label, why; in the order of the triangle's places. */
export const labels: Readonly<Record<Lang, readonly (readonly [label: string, why: string])[]>> = {
  es: [
    ["Estrategia", "Arriba está lo que prometemos y a quién: orienta a las demás."],
    ["Personas", "A la derecha, quien cumple lo prometido, también entre bastidores."],
    ["Sistemas", "A la izquierda, con qué se cumple: locales, normas y herramientas."],
    ["Cliente", "En el centro, la persona para quien existe todo lo demás."],
  ],
  ca: [
    ["Estratègia", "A dalt hi ha el que prometem i a qui: orienta les altres."],
    ["Persones", "A la dreta, qui compleix la promesa, també entre bastidors."],
    ["Sistemes", "A l'esquerra, amb què es compleix: locals, normes i eines."],
    ["Client", "Al centre, la persona per a qui existeix tota la resta."],
  ],
};

const item = (lang: Lang): LabelItem => ({
  figure: "triangle",
  labels: labels[lang].map(([label, why]) => ({ prose: prose(label), feedback: prose(why) })),
});

const samples: Samples<LabelItem, LabelAnswer> = {
  prompt: {
    es: "¿Dónde va cada pieza del triángulo del servicio?",
    ca: "On va cada peça del triangle del servei?",
  },
  item: { es: item("es"), ca: item("ca") },
  full: [0, 1, 2, 3],
  wrong: [0, 2, 1, 3],
  half: [0, null, null, 3],
  figure: "triangle",
};

export default samples;
