import { prose } from "../../exercises/testing/prose.ts";
import type { ActivitySamples } from "../testing/samples.ts";
import { begun, closed, judged, rules, signed } from "./rules.ts";
import type { CommitmentSpec, CommitmentThing, Letter, Mark, Stamp } from "./schema.ts";

const advice = {
  es: [
    "Di cuándo: en qué momento del servicio la cumplirás.",
    "Di qué harás tú, con un verbo que se pueda ver: «llamar», no «mejorar».",
    "Prométela solo si depende de ti.",
  ],
  ca: [
    "Digues quan: en quin moment del servei la compliràs.",
    "Digues què faràs tu, amb un verb que es pugui veure: «trucar», no «millorar».",
    "Promet-la només si depèn de tu.",
  ],
};

const spec = (lang: "es" | "ca"): CommitmentSpec => ({ advice: advice[lang].map((text) => prose(text)) });

const name = "Núria Pons";
const place = "Vic";

const first: Letter["promises"] = [
  {
    text: "A partir de ahora, cuando entre alguien, voy a mirarlo antes de acabar lo que esté haciendo.",
    sign: "Nadie tendrá que decir «perdone» para que levante la vista.",
  },
  {
    text: "Cuando no sepa algo, voy a decir quién lo sabe y cuándo llamaré yo con la respuesta.",
    sign: "Cada llamada pendiente estará apuntada en la libreta del mostrador.",
  },
  { text: "Cuando alguien se queje, voy a escuchar hasta el final antes de explicar nada.", sign: "" },
];

const second: Letter["promises"] = [
  {
    text: "A partir de ahora, cuando haya cola, voy a decir cuánto falta.",
    sign: "Lo sabrá también quien esté el último.",
  },
  { text: "Cuando prometa una llamada, voy a hacerla a la hora que he dicho.", sign: "" },
  { text: "Al cerrar, voy a dejar resuelta o apuntada cada queja del día.", sign: "El parte de la tarde lo dirá." },
];

const notes = [
  ["Casi siempre; los lunes por la mañana se me escapa.", "Dos llamadas se quedaron sin hacer.", ""],
  ["Lo digo cada cuarto de hora.", "", "Me costó las dos primeras semanas."],
] as const;
const nexts = ["Pedir que los lunes seamos dos.", "Mantenerlas, y enseñárselas a quien entra nuevo en enero."] as const;

const stamp = (day: string): Stamp => ({ at: Date.parse(`${day}T09:30:00Z`), day });

function lookedBack(letter: CommitmentThing, round: 0 | 1, marks: readonly Mark[], day: string): CommitmentThing {
  const all = marks.reduce((thing, mark, at) => judged(thing, at, { mark, note: notes[round][at] ?? "" }), letter);
  return closed({ ...all, review: { outcomes: all.review?.outcomes ?? [], next: nexts[round] } }, stamp(day));
}

const draft: CommitmentThing = { ...rules.start(spec("es")), promises: first, name, place };
const once = lookedBack(signed(draft, stamp("2026-08-10")), 0, ["partly", "not", "kept"], "2026-09-14");
const again = signed({ ...begun(once), promises: second }, stamp("2026-09-14"));

const samples: ActivitySamples<CommitmentSpec, CommitmentThing> = {
  prompt: {
    es: "Escribe tres promesas que tus clientes puedan ver, y fírmalas.",
    ca: "Escriu tres promeses que els teus clients puguin veure, i signa-les.",
  },
  spec: { es: spec("es"), ca: spec("ca") },
  half: { ...draft, promises: draft.promises.map((each, at) => (at === 0 ? each : { text: "", sign: "" })), place: "" },
  full: lookedBack(again, 1, ["kept", "kept", "partly"], "2026-10-16"),
  written: [...first, ...second]
    .flatMap(({ text, sign }) => [text, sign])
    .concat(...notes, nexts, name, place)
    .filter((text) => text !== ""),
};

export default samples;
