import type { Root } from "hast";
import { prose } from "../testing/prose.ts";
import type { Samples } from "../testing/samples.ts";
import type { DialogueAnswer, DialogueItem } from "./schema.ts";
import { phone, phonePrompt } from "./testing/phone.ts";

type Lang = "es" | "ca";
/** The same in Spanish and in Catalan. */
type Words = readonly [es: string, ca: string];

const at = { es: 0, ca: 1 } as const;

/** A paragraph that tells what happens, and one that is said. */
function told(happens: string, said: string): Root {
  const [narration, speech] = prose(happens, said).children;
  const text = narration?.type === "element" ? narration.children : [];
  const emphasis = { type: "element" as const, tagName: "em", properties: {}, children: text };
  const paragraph = { type: "element" as const, tagName: "p", properties: {}, children: [emphasis] };
  return { type: "root", children: speech ? [paragraph, speech] : [paragraph] };
}

const option = (lang: Lang, to: string, mood: number, says: Words, why: Words) => ({
  says: prose(says[at[lang]]),
  to,
  mood,
  why: prose(why[at[lang]]),
});

const words = {
  customer: "Rosa",
  place: ["mostrador de una tintorería", "taulell d'una tintoreria"],
  promised: [
    "Me dijeron que la chaqueta estaría hoy. Es para una boda, esta tarde.",
    "Em van dir que la jaqueta seria a punt avui. És per a un casament, aquesta tarda.",
  ],
  looks: ["Mira el reloj de la pared.", "Mira el rellotge de la paret."],
  excuse: ["A mí eso no me sirve. ¿Está o no está?", "A mi això no em serveix. Hi és o no hi és?"],
  deadline: [
    "La boda es a las seis. A las cinco salgo de casa.",
    "El casament és a les sis. A les cinc surto de casa.",
  ],
  hour: ["¿A las cuatro y media? ¿Y si no llega?", "A dos quarts de cinc? I si no arriba?"],
  kept: [
    "A las cuatro la llamas, y a las cuatro y media tiene la chaqueta. Vuelve el lunes con dos abrigos.",
    "A les quatre li truques, i a dos quarts de cinc té la jaqueta. Dilluns torna amb dos abrics.",
  ],
  late: [
    "La chaqueta llega a tiempo, pero Rosa ha pasado la tarde sin saberlo.",
    "La jaqueta arriba a temps, però la Rosa ha passat la tarda sense saber-ho.",
  ],
  lost: [
    "Rosa se lleva la chaqueta tal como está y no vuelve.",
    "La Rosa s'emporta la jaqueta tal com està i no torna.",
  ],
} as const;

/** Four turns and three endings; a good one can still be reached after the excuse. */
const item = (lang: Lang): DialogueItem => {
  const say = (name: Exclude<keyof typeof words, "customer">) => words[name][at[lang]];
  return {
    customer: words.customer,
    place: say("place"),
    portrait: "curls",
    channel: "counter",
    mood: 3,
    turns: [
      {
        id: "promised",
        prose: prose(say("promised")),
        options: [
          option(
            lang,
            "excuse",
            1,
            ["Le dices que ayer hubo mucho trabajo", "Li dius que ahir hi va haver molta feina"],
            [
              "Tu carga de trabajo no es su problema: oye una excusa.",
              "La teva feina no és el seu problema: sent una excusa.",
            ],
          ),
          option(
            lang,
            "deadline",
            -1,
            ["Le dices que la entiendes y preguntas la hora", "Li dius que l'entens i preguntes l'hora"],
            ["Sabe que la has oído, y tú ya sabes qué necesita.", "Sap que l'has sentida, i tu ja saps què necessita."],
          ),
        ],
      },
      {
        id: "excuse",
        prose: told(say("looks"), say("excuse")),
        options: [
          option(
            lang,
            "lost",
            1,
            ["Le repites que no ha podido ser", "Li repeteixes que no ha pogut ser"],
            ["Dos veces «no» y ninguna salida.", "Dues vegades «no» i cap sortida."],
          ),
          option(
            lang,
            "deadline",
            -1,
            ["Le pides disculpas y preguntas la hora", "Li demanes disculpes i preguntes l'hora"],
            ["Una disculpa sin peros baja la tensión.", "Una disculpa sense peròs abaixa la tensió."],
          ),
        ],
      },
      {
        id: "deadline",
        prose: prose(say("deadline")),
        options: [
          option(
            lang,
            "late",
            0,
            ["Le prometes que harás lo posible", "Li promets que faràs el possible"],
            ["Suena bien, pero no puede contar con ello.", "Sona bé, però no hi pot comptar."],
          ),
          option(
            lang,
            "hour",
            -1,
            ["Llamas al taller delante de ella y le das una hora", "Truques al taller davant seu i li dones una hora"],
            ["Ve que actúas, y una hora se puede comprobar.", "Veu que actues, i una hora es pot comprovar."],
          ),
        ],
      },
      {
        id: "hour",
        prose: prose(say("hour")),
        options: [
          option(
            lang,
            "kept",
            -1,
            ["La llamarás a las cuatro, esté como esté", "Li trucaràs a les quatre, estigui com estigui"],
            ["No tendrá que vigilar el reloj: lo haces tú.", "No haurà de vigilar el rellotge: ho fas tu."],
          ),
          option(
            lang,
            "late",
            1,
            ["Le dices que no se preocupe", "Li dius que no es preocupi"],
            ["Nadie deja de preocuparse porque se lo pidan.", "Ningú no deixa de preocupar-se perquè li ho demanin."],
          ),
        ],
      },
    ],
    endings: [
      { id: "kept", outcome: "good", prose: prose(say("kept")) },
      { id: "late", outcome: "fair", prose: prose(say("late")) },
      { id: "lost", outcome: "poor", prose: prose(say("lost")) },
    ],
  };
};

const scene = {
  prompt: {
    es: "Rosa viene a recoger la chaqueta que le prometieron para hoy. No está. Haz que no se quede sin ella, ni tú sin clienta.",
    ca: "La Rosa ve a recollir la jaqueta que li van prometre per avui. No és a punt. Fes que no se'n quedi sense, ni tu sense clienta.",
  },
  item: { es: item("es"), ca: item("ca") },
};

const call = { prompt: phonePrompt, item: { es: phone("es"), ca: phone("ca") } };

const samples: Samples<DialogueItem, DialogueAnswer> = {
  ...scene,
  full: { picks: [1, 1, 0] },
  wrong: { picks: [0, 0] },
  partly: { picks: [0, 1, 0] },
  half: { picks: [0] },
  others: [
    ...([0, 5] as const).map((mood) => ({
      title: mood === 0 ? "Calm" : "Furious",
      ...scene,
      item: { es: { ...item("es"), mood }, ca: { ...item("ca"), mood } },
      answer: { picks: [0] },
    })),
    { title: "A call: it rings", ...call, answer: { picks: [] } },
    { title: "A call: on the line, and loud", ...call, answer: { picks: [1, 0] } },
    { title: "A call: waiting", ...call, answer: { picks: [0, 1] } },
    { title: "A call: put through", ...call, answer: { picks: [0, 1, 0] } },
    { title: "A call: broken off", ...call, answer: { picks: [0, 1, 1] } },
    { title: "A call: over", ...call, answer: { picks: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0] }, checked: true },
  ],
};

export default samples;
