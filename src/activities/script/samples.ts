import { prose } from "../../exercises/testing/prose.ts";
import type { ActivitySamples } from "../testing/samples.ts";
import type { ScriptSpec, ScriptThing } from "./schema.ts";

const stages = (...given: readonly (readonly [name: string, help: string])[]): ScriptSpec => ({
  stages: given.map(([name, help]) => ({ name, help: prose(help) })),
});

const es = stages(
  [
    "Saludo",
    "Di dónde ha llamado, quién eres y qué puedes hacer: «Ferretería Soler, le atiende Nadia. ¿En qué puedo ayudarle?»",
  ],
  ["Escucha y resumen", "Deja que acabe, y repite lo que ha pasado con tus palabras para ver si lo has entendido."],
  ["Solución y plazo", "Di qué harás, quién lo hará y cuándo. Si no depende de ti, di cuándo le llamarás."],
  ["Despedida", "Pregunta si queda algo, agradece la llamada y espera a que cuelgue primero."],
);
const ca = stages(
  [
    "Salutació",
    "Digues on ha trucat, qui ets i què pots fer: «Ferreteria Soler, l'atén la Nàdia. En què el puc ajudar?»",
  ],
  ["Escolta i resum", "Deixa que acabi, i repeteix el que ha passat amb les teves paraules per veure si ho has entès."],
  ["Solució i termini", "Digues què faràs, qui ho farà i quan. Si no depèn de tu, digues quan li trucaràs."],
  ["Comiat", "Pregunta si queda res pendent, agraeix la trucada i espera que pengi primer."],
);

const texts = [
  "Ferretería Soler, buenos días. Le atiende Nadia. ¿En qué puedo ayudarle?",
  "Entiendo: compró el taladro el sábado, el lunes dejó de funcionar y mañana lo necesita. ¿Es así?\n\nSiento que le haya pasado justo ahora.",
  "Le aparto uno nuevo y lo tiene aquí hoy hasta las ocho. Traiga el que falla; el tique no hace falta, veo la compra en la ficha.",
  "¿Hay algo más en lo que pueda ayudarle? Gracias por avisarnos. Hasta esta tarde.",
] as const;
const own = {
  name: "Comprobación",
  text: "¿Me permite un momento? Miro si queda alguno y vuelvo con usted en menos de un minuto.",
};

const given = (at: number, text: string) => ({ id: at, given: at, name: es.stages[at]?.name ?? "", text });

const full: ScriptThing = {
  rows: [given(0, texts[0]), given(1, texts[1]), { id: 4, ...own }, given(2, texts[2]), given(3, texts[3])],
  next: 5,
};

const samples: ActivitySamples<ScriptSpec, ScriptThing> = {
  prompt: {
    es: "Escribe la llamada que más veces coges en una semana, como la dirías tú. Léela después en voz alta.",
    ca: "Escriu la trucada que agafes més vegades en una setmana, tal com la diries tu. Després, llegeix-la en veu alta.",
  },
  spec: { es, ca },
  half: { rows: [given(0, texts[0]), given(1, ""), given(2, ""), given(3, "")], next: 4 },
  full,
  written: [own.name, own.text, ...texts],
  changed: stages(
    ["Solución y plazo", "Di qué harás y cuándo."],
    ["Saludo", "Di quién eres."],
    ["Seguimiento", "Di cómo sabrás que ha ido bien."],
  ),
};

export default samples;
