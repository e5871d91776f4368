import { prose } from "../testing/prose.ts";
import type { Samples } from "../testing/samples.ts";
import type { OrderAnswer, OrderItem } from "./schema.ts";

export const parts = {
  es: ["Liderazgo", "Calidad interna", "Satisfacción", "Lealtad"],
  ca: ["Lideratge", "Qualitat interna", "Satisfacció", "Lleialtat"],
};
const why = {
  es: [
    "Quien dirige decide qué se cuida.",
    "Medios para trabajar bien.",
    "Trabajar aquí compensa.",
    "Dan ganas de quedarse.",
  ],
  ca: [
    "Qui dirigeix decideix de què es té cura.",
    "Mitjans per treballar bé.",
    "Treballar aquí compensa.",
    "Venen ganes de quedar-s'hi.",
  ],
};

const item = (lang: "es" | "ca"): OrderItem => ({
  parts: parts[lang].map((text, at) => ({ prose: prose(text), feedback: prose(why[lang][at] ?? "") })),
});

const samples: Samples<OrderItem, OrderAnswer> = {
  prompt: {
    es: "Ordena los primeros eslabones de la cadena servicio-beneficio.",
    ca: "Ordena les primeres baules de la cadena servei-benefici.",
  },
  item: { es: item("es"), ca: item("ca") },
  full: [0, 1, 2, 3],
  wrong: [3, 2, 1, 0],
  partly: [0, 1, 3, 2],
  half: [1, 0, 3, 2],
};

export default samples;
