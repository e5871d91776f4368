import { prose } from "../testing/prose.ts";
import type { Samples } from "../testing/samples.ts";
import type { SingleAnswer, SingleItem } from "./schema.ts";

const options = {
  es: ["Acabar la llamada", "Mirarla y saludar", "Seguir como si nada"],
  ca: ["Acabar la trucada", "Mirar-la i saludar", "Continuar com si res"],
};
const why = {
  es: ["Cuando cuelgues ya se habrá ido.", "Eso es: sabe que la has visto.", "Sin una señal, no sabe si la has visto."],
  ca: ["Quan pengis ja haurà marxat.", "Això mateix: sap que l'has vista.", "Ningú no espera el que no veu."],
};

const item = (lang: "es" | "ca"): SingleItem => ({
  options: options[lang].map((text, at) => ({ prose: prose(text), feedback: prose(why[lang][at] ?? "") })),
  key: 1,
});

const samples: Samples<SingleItem, SingleAnswer> = {
  prompt: {
    es: "Una clienta lleva un rato en el mostrador y tú sigues al teléfono. ¿Qué haces primero?",
    ca: "Una clienta fa estona que és al taulell i tu encara parles per telèfon. Què fas primer?",
  },
  item: { es: item("es"), ca: item("ca") },
  full: 1,
  wrong: 2,
  half: 0,
};

export default samples;
