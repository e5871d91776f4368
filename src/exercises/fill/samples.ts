import type { ElementContent } from "hast";
import { prose } from "../testing/prose.ts";
import type { Samples } from "../testing/samples.ts";
import { closeUp } from "./parse-text.ts";
import type { FillAnswer, FillItem } from "./schema.ts";

export const choices = {
  es: ["qué pasará y cuándo", "que no se preocupe", "que escriba un correo"],
  ca: ["què passarà i quan", "que no es preocupi", "que escrigui un correu"],
};

/** The text around the blanks. */
const text = {
  es: ["Marta llama por un ", " en su ", ". Le decimos ", " y anotamos la ", " de la próxima llamada."],
  ca: ["La Marta truca per un ", " a la ", ". Li diem ", " i anotem l'", " de la propera trucada."],
};

const other = { es: ["fallo", "descuido"], ca: ["descuit", "malentès"] };

const why = {
  es: [
    "Se nombra lo que ha pasado, sin buscar culpables.",
    "Quien lea el resumen sabrá qué documento hay que abrir.",
    "Saber qué viene ahora tranquiliza más que pedir calma.",
    "Una promesa sin hora no se puede cumplir.",
  ],
  ca: [
    "S'anomena el que ha passat, sense buscar culpables.",
    "Qui llegeixi el resum sabrà quin document ha d'obrir.",
    "Saber què ve ara tranquil·litza més que demanar calma.",
    "Una promesa sense hora no es pot complir.",
  ],
};

const item = (lang: "es" | "ca"): FillItem => {
  const because = (at: number) => prose(why[lang][at] ?? "");
  const children = text[lang].flatMap((value, at): ElementContent[] => [
    ...(at === 0 ? [] : [{ type: "element" as const, tagName: "x-blank", properties: { at: at - 1 }, children: [] }]),
    { type: "text", value },
  ]);
  return {
    text: closeUp({ type: "root", children: [{ type: "element", tagName: "p", properties: {}, children }] }),
    blanks: [
      { accepts: ["error", ...other[lang]], feedback: because(0) },
      { accepts: ["factura"], feedback: because(1) },
      { choices: choices[lang], key: 0, feedback: because(2) },
      { accepts: ["hora"], feedback: because(3) },
    ],
  };
};

const samples: Samples<FillItem, FillAnswer> = {
  prompt: { es: "Completa el resumen de la llamada.", ca: "Completa el resum de la trucada." },
  item: { es: item("es"), ca: item("ca") },
  full: [{ text: "error", fits: true }, { text: "factura", fits: true }, 0, { text: "hora", fits: true }],
  partly: [{ text: "Érror", fits: true }, { text: "FACTURA.", fits: true }, 1, null],
  wrong: [{ text: "problema", fits: false }, { text: "carta", fits: false }, 1, null],
  half: [{ text: "err", fits: false }, null, null, null],
};

export default samples;
