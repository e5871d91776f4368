import { prose } from "../testing/prose.ts";
import type { Samples } from "../testing/samples.ts";
import type { MatchAnswer, MatchItem } from "./schema.ts";

type Lang = "es" | "ca";

const heads = { es: ["Qué ocurre", "Qué ayuda"], ca: ["Què passa", "Què ajuda"] } as const;

/** Left, right, why. */
export const rows: Readonly<Record<Lang, readonly (readonly [left: string, right: string, why: string])[]>> = {
  es: [
    [
      "Pregunta por un plazo",
      "Una respuesta breve y concreta",
      "Quien pregunta por un plazo quiere una fecha, no un discurso.",
    ],
    ["Llega muy enfadada", "Escuchar hasta el final", "Mientras habla, el enfado baja; si la cortas, sube."],
    ["Duda entre dos modelos", "Una opinión profesional", "Ya tiene los datos: le falta un criterio."],
    ["Pide algo fuera de lo normal", "Intentarlo, o decir quién puede", "El intento se recuerda aunque no salga bien."],
  ],
  ca: [
    ["Pregunta per un termini", "Una resposta breu i concreta", "Qui pregunta «quan?» vol una data, no un discurs."],
    ["Arriba molt enfadada", "Escoltar fins al final", "Mentre parla, l'enuig baixa; si la talles, puja."],
    ["Dubta entre dos models", "Una opinió professional", "Ja té les dades: li falta un criteri."],
    ["Demana una cosa poc corrent", "Provar-ho, o dir qui pot fer-ho", "L'intent es recorda encara que no surti bé."],
  ],
};

const item = (lang: Lang): MatchItem => ({
  left: prose(heads[lang][0]),
  right: prose(heads[lang][1]),
  rows: rows[lang].map(([left, , why], key) => ({ prose: prose(left), key, why: prose(why) })),
  choices: rows[lang].map(([, right]) => prose(right)),
});

const samples: Samples<MatchItem, MatchAnswer> = {
  prompt: {
    es: "¿Qué ayuda más en cada momento de la verdad?",
    ca: "Què ajuda més en cada moment de la veritat?",
  },
  item: { es: item("es"), ca: item("ca") },
  full: [0, 1, 2, 3],
  wrong: [0, 2, 1, 3],
  half: [null, 1, null, null],
};

export default samples;
