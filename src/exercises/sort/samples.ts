import { prose } from "../testing/prose.ts";
import type { Samples } from "../testing/samples.ts";
import type { SortAnswer, SortItem } from "./schema.ts";

export const groups = {
  es: ["Apatía", "Frialdad", "Robotismo"],
  ca: ["Apatia", "Fredor", "Robotisme"],
};

export const parts = {
  es: [
    "Encogerse de hombros ante una pregunta",
    "Seguir mirando el móvil",
    "Atender sin saludar",
    "Repetir la misma frase a cada persona",
    "Decir «siguiente» sin levantar la vista",
  ],
  ca: [
    "Arronsar les espatlles davant d'una pregunta",
    "Continuar mirant el mòbil",
    "Atendre sense saludar",
    "Repetir la mateixa frase a cada persona",
    "Dir «següent» sense aixecar la vista",
  ],
};
const why = {
  es: [
    "Dice que el problema no le importa a nadie.",
    "Quien espera ve que hay algo más importante.",
    "No es desinterés, es distancia: falta el gesto que acerca.",
    "La frase es correcta, pero no es para esa persona.",
    "Es el ritmo de una máquina: la persona es solo un número.",
  ],
  ca: [
    "Diu que el problema no importa a ningú.",
    "Qui s'espera veu que hi ha una cosa més important.",
    "No és desinterès, és distància: falta el gest que acosta.",
    "La frase és correcta, però no és per a aquella persona.",
    "És el ritme d'una màquina: la persona és un torn.",
  ],
};
export const key = [0, 0, 1, 2, 2];

const item = (lang: "es" | "ca"): SortItem => ({
  groups: groups[lang].map((name) => ({ prose: prose(name) })),
  parts: parts[lang].map((text, at) => ({
    prose: prose(text),
    feedback: prose(why[lang][at] ?? ""),
    group: key[at] ?? 0,
  })),
});

const samples: Samples<SortItem, SortAnswer> = {
  prompt: {
    es: "¿Qué pecado del servicio se ve en cada gesto?",
    ca: "De quin pecat del servei és cada gest?",
  },
  item: { es: item("es"), ca: item("ca") },
  full: key,
  wrong: [0, 1, 1, 0, 2],
  half: [0, null, 1, null, null],
};

export default samples;
