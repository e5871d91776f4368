import { prose } from "../testing/prose.ts";
import type { Samples } from "../testing/samples.ts";
import type { ReflectAnswer, ReflectItem } from "./schema.ts";

export const model = {
  es: [
    "El martes pedí un taxi por teléfono. Me atendieron enseguida, me repitieron la dirección y me dijeron que tardaría diez minutos.",
    "Tardó veinticinco y nadie llamó. No me enfadó la espera: me enfadó que me dieran una hora y se olvidaran de ella.",
  ],
  ca: [
    "Dimarts vaig demanar un taxi per telèfon. Em van atendre de seguida, em van repetir l'adreça i em van dir que trigaria deu minuts.",
    "En va trigar vint-i-cinc i ningú no va trucar. No em va enfadar l'espera: em va enfadar que em donessin una hora i se n'oblidessin.",
  ],
};
export const points = {
  es: ["Digo qué esperaba", "Digo qué pasó, con hechos", "Digo qué sentí y por qué"],
  ca: ["Dic què esperava", "Dic què va passar, amb fets", "Dic què vaig sentir i per què"],
};

const item = (lang: "es" | "ca"): ReflectItem => ({
  model: prose(...model[lang]),
  points: points[lang].map((text) => prose(text)),
});

const text = "En el dentista me dijeron «cinco minutos».\n\nFueron cuarenta, y nadie volvió a mirarme.";

const samples: Samples<ReflectItem, ReflectAnswer> = {
  prompt: {
    es: "Recuerda la última vez que te atendieron mal. ¿Qué esperabas y qué pasó?",
    ca: "Recorda l'última vegada que et van atendre malament. Què esperaves, i què va passar?",
  },
  item: { es: item("es"), ca: item("ca") },
  full: { text, compared: true, ticks: [0, 1] },
  wrong: { text: "Me hicieron esperar.", compared: true, ticks: [] },
  half: { text, compared: false, ticks: [] },
};

export default samples;
