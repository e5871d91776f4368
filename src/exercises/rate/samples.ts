import { prose } from "../testing/prose.ts";
import type { Samples } from "../testing/samples.ts";
import type { RateAnswer, RateItem } from "./schema.ts";

export const statements = {
  es: [
    "Miro a quien entra antes de terminar lo que estoy haciendo",
    "Escucho hasta el final sin preparar ya mi respuesta",
    "Digo cuánto tardaré, aunque no me lo pregunten",
    "Después de un cliente difícil, el siguiente me encuentra como si nada",
  ],
  ca: [
    "Miro qui entra abans d'acabar el que estic fent",
    "Escolto fins al final sense anar preparant la resposta",
    "Dic quant trigaré, encara que no m'ho preguntin",
    "Després d'un client difícil, el següent em troba com si res",
  ],
};

const item = (lang: "es" | "ca"): RateItem => ({
  statements: statements[lang].map((text) => prose(text)),
  again: true,
});

const samples: Samples<RateItem, RateAnswer> = {
  prompt: {
    es: "Piensa en tu última semana de trabajo. ¿Hasta qué punto te describe cada frase?",
    ca: "Pensa en la teva última setmana de feina. Fins a quin punt et descriu cada frase?",
  },
  item: { es: item("es"), ca: item("ca") },
  full: [4, 5, 2, 3],
  wrong: [1, 3, 3, 2],
  half: [4, null, 2, null],
  earlier: [2, 5, 3, 2],
};

export default samples;
