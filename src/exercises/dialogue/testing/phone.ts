import type { Root } from "hast";
import { prose } from "../../testing/prose.ts";
import type { DialogueItem, Option } from "../schema.ts";

/** A call, to look at: it rings, waits, is put through, breaks off; and a turn that comes again. */

type Lang = "es" | "ca";
type Both = Readonly<Record<Lang, string>>;
type Drafted = readonly [says: Both, to: string, mood: number, why: Both];

export const phonePrompt: Both = {
  es: "Omar lleva una semana sin internet en el taller. Ya ha llamado dos veces. ¿Cómo lo atiendes?",
  ca: "L'Omar fa una setmana que no té internet al taller. Ja ha trucat dues vegades. Com l'atens?",
};

function happens(text: string): Root {
  const [said] = prose(text).children;
  const children = said?.type === "element" ? said.children : [];
  return {
    type: "root",
    children: [
      {
        type: "element",
        tagName: "p",
        properties: {},
        children: [{ type: "element", tagName: "em", properties: {}, children }],
      },
    ],
  };
}

const options = (lang: Lang, drafted: readonly Drafted[]): Option[] =>
  drafted.map(([says, to, mood, why]) => ({ says: prose(says[lang]), to, mood, why: prose(why[lang]) }));

const greet: readonly Drafted[] = [
  [
    {
      es: "«Buenos días, le atiende Laia. ¿En qué puedo ayudarle?»",
      ca: "«Bon dia, l'atén la Laia. En què el puc ajudar?»",
    },
    "third",
    -1,
    { es: "Sabe con quién habla y que puede empezar.", ca: "Sap amb qui parla i que pot començar." },
  ],
  [
    { es: "«Dígame.»", ca: "«Digui.»" },
    "third",
    1,
    { es: "No sabe si ha llamado bien ni quién eres.", ca: "No sap si ha trucat bé ni qui ets." },
  ],
];

const third: readonly Drafted[] = [
  [
    {
      es: "«Necesito otra vez su nombre, su documento y el número de cliente.»",
      ca: "«Necessito un altre cop el seu nom, el document i el número de client.»",
    },
    "third",
    1,
    {
      es: "Lo has devuelto al principio: es justo de lo que se queja.",
      ca: "L'has fet tornar al principi: és just del que es queixa.",
    },
  ],
  [
    {
      es: "«Una semana y tres llamadas. ¿Le dejo un minuto en espera y miro qué se hizo?»",
      ca: "«Una setmana i tres trucades. El deixo un minut en espera i miro què es va fer?»",
    },
    "hold",
    -1,
    {
      es: "Resumes, pides permiso y dices cuánto será.",
      ca: "Resumeixes, demanes permís i dius quanta estona serà.",
    },
  ],
];

const hold: readonly Drafted[] = [
  [
    {
      es: "Vuelves al minuto, le cuentas lo que has visto y llamas a la técnica con él en línea",
      ca: "Tornes al cap d'un minut, li expliques què has vist i truques a la tècnica amb ell en línia",
    },
    "transfer",
    -1,
    { es: "Has cumplido el minuto y no lo sueltas.", ca: "Has complert el minut i no el deixes anar." },
  ],
  [
    { es: "Sigues buscando hasta tenerlo todo", ca: "Continues buscant fins que ho tens tot" },
    "cut",
    2,
    {
      es: "Un minuto de música se hace largo; cuatro, eternos.",
      ca: "Un minut de música es fa llarg; quatre, eterns.",
    },
  ],
];

const transfer: readonly Drafted[] = [
  [
    {
      es: "«Está en línea Omar, del taller. Ya ha explicado la avería dos veces: te la resumo yo.»",
      ca: "«Hi ha en línia l'Omar, del taller. Ja ha explicat l'avaria dues vegades: te la resumeixo jo.»",
    },
    "visit",
    -1,
    {
      es: "El caso cambia de manos sin que él tenga que repetirlo.",
      ca: "El cas canvia de mans sense que ell l'hagi de repetir.",
    },
  ],
];

const cut: readonly Drafted[] = [
  [
    {
      es: "Lo llamas tú enseguida y te disculpas por la espera",
      ca: "Li truques tu de seguida i et disculpes per l'espera",
    },
    "visit",
    -2,
    { es: "Tú has tardado, tú llamas.", ca: "Tu has trigat, tu truques." },
  ],
  [
    { es: "Esperas a que vuelva a llamar", ca: "Esperes que torni a trucar" },
    "gone",
    1,
    { es: "La cuarta llamada también la haría él.", ca: "La quarta trucada també l'hauria de fer ell." },
  ],
];

/** The same in each language. */
export const phone = (lang: Lang): DialogueItem => {
  const say = (es: string, ca: string) => prose({ es, ca }[lang]);
  const tell = (es: string, ca: string) => happens({ es, ca }[lang]);
  return {
    customer: "Omar",
    place: { es: "teléfono de averías", ca: "telèfon d'avaries" }[lang],
    portrait: "beard",
    channel: "phone",
    mood: 3,
    turns: [
      {
        id: "ring",
        call: "ring",
        prose: tell("Son las nueve y cinco.", "Són les nou i cinc."),
        options: options(lang, greet),
      },
      {
        id: "third",
        prose: say(
          "Es la tercera vez que llamo por lo mismo, y cada vez me pasan con otra persona.",
          "És la tercera vegada que truco pel mateix, i cada cop em passen amb una altra persona.",
        ),
        options: options(lang, third),
      },
      {
        id: "hold",
        call: "hold",
        prose: tell(
          "En la ficha hay dos visitas pedidas y ninguna hecha.",
          "A la fitxa hi ha dues visites demanades i cap de feta.",
        ),
        options: options(lang, hold),
      },
      {
        id: "transfer",
        call: "transfer",
        speaker: "Núria",
        prose: say("Averías, Núria. ¿Qué tienes?", "Avaries, Núria. Què tens?"),
        options: options(lang, transfer),
      },
      {
        id: "cut",
        call: "hang-up",
        prose: tell("Cuando vuelves a la línea, ya no hay nadie.", "Quan tornes a la línia, ja no hi ha ningú."),
        options: options(lang, cut),
      },
    ],
    endings: [
      {
        id: "visit",
        outcome: "good",
        prose: say(
          "La técnica va esa tarde. A las seis, Omar envía las facturas que tenía pendientes.",
          "La tècnica hi va aquella tarda. A les sis, l'Omar envia les factures que tenia pendents.",
        ),
      },
      {
        id: "gone",
        outcome: "poor",
        prose: say("Omar no llama más: cambia de compañía.", "L'Omar no truca més: canvia de companyia."),
      },
    ],
  };
};
