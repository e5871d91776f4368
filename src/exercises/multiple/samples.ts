import { prose } from "../testing/prose.ts";
import type { Samples } from "../testing/samples.ts";
import type { MultipleAnswer, MultipleItem } from "./schema.ts";

const options = {
  es: ["El programa de citas", "La higienista", "La sala de espera", "La promesa"],
  ca: ["El programa de visites", "La higienista", "La sala d'espera", "La promesa"],
};
const why = {
  es: ["Es un medio.", "Es una persona.", "El local también cuenta.", "Es estrategia."],
  ca: ["És un mitjà.", "És una persona.", "El local també compta.", "És estratègia."],
};
const right = [0, 2];

const item = (lang: "es" | "ca"): MultipleItem => ({
  options: options[lang].map((text, at) => ({
    right: right.includes(at),
    prose: prose(text),
    feedback: prose(why[lang][at] ?? ""),
  })),
});

const samples: Samples<MultipleItem, MultipleAnswer> = {
  prompt: {
    es: "En una clínica dental, ¿qué forma parte de los sistemas?",
    ca: "En una clínica dental, què forma part dels sistemes?",
  },
  item: { es: item("es"), ca: item("ca") },
  full: right,
  wrong: [1],
  half: [0],
};

export default samples;
