import { prose } from "../../exercises/testing/prose.ts";
import type { ActivitySamples } from "../testing/samples.ts";
import type { ReportCardSpec, ReportCardThing } from "./schema.ts";

const areas = {
  es: [
    ["Rapidez", "¿Ha esperado lo que le habían dicho?"],
    ["Trato", "¿Cómo le ha hecho sentir la persona que le ha atendido?"],
    ["Claridad", "¿Con qué claridad le hemos explicado las opciones?"],
    ["Solución", "¿Hasta qué punto se va con su asunto resuelto?"],
  ],
  ca: [
    ["Rapidesa", "S'ha esperat el que li havien dit?"],
    ["Tracte", "Com l'ha fet sentir la persona que l'ha atès?"],
    ["Claredat", "Amb quina claredat li hem explicat les opcions?"],
    ["Solució", "Fins a quin punt se'n va amb el seu assumpte resolt?"],
  ],
} as const;

const spec = (lang: "es" | "ca"): ReportCardSpec => ({
  areas: areas[lang].map(([label, example]) => ({ label, example: prose(example) })),
});

const made = [
  ["¿Le hemos atendido a la hora que le dijimos?", "Si baja de 3, lunes y viernes seremos dos a mediodía."],
  [
    "¿Cómo le ha tratado quien le ha dado su medicación?",
    "Lo hablo con el equipo en la reunión del jueves,\ncon un caso concreto y sin buscar culpables.",
  ],
  ["¿Ha entendido cómo tomarla?", "Apunto yo la pauta en la caja y la leo en voz alta."],
  ["¿Hemos resuelto lo que venía a buscar?", "Llamo al día siguiente a quien se fue con algo pendiente."],
] as const;

const shop = "Farmacia Soler";
const handIn = "Deje esta tarjeta en el buzón verde, junto a la puerta.";

const samples: ActivitySamples<ReportCardSpec, ReportCardThing> = {
  prompt: {
    es: "Escribe cuatro preguntas para tus clientes, y qué harás si alguna nota sale baja.",
    ca: "Escriu quatre preguntes per als teus clients, i què faràs si alguna nota surt baixa.",
  },
  spec: { es: spec("es"), ca: spec("ca") },
  half: {
    areas: areas.es.map(([label], at) => ({ label, question: at === 0 ? made[0][0] : "", action: "" })),
    shop,
    handIn: "",
  },
  full: {
    areas: areas.es.map(([label], at) => ({ label, question: made[at]?.[0] ?? "", action: made[at]?.[1] ?? "" })),
    shop,
    handIn,
  },
  written: [...made.flat(), shop, handIn],
};

export default samples;
