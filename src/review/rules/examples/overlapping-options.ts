import type { ReviewExamples } from "../../example.ts";
import { single } from "../../testing/single.ts";

const stem = "Una familia espera mesa en la terraza de un bar. ¿Qué haces?";

export const examples: ReviewExamples = {
  rule: "overlapping-options",
  good: [
    single(stem, ["De 1 a 4 minutos", "*De 5 a 9 minutos", "Más de 9 minutos"]),
    single(stem, ["De 9:00 a 10:00", "*De 10:00 a 11:00", "De 11:00 a 12:00"]),
    single(stem, ["De 9 a 11 h", "*De 11 a 13 h", "A otra hora"]),
    single(stem, ["De 2 a 4 sillas", "*De 3 a 6 minutos", "Lo que digan"]),
    single(stem, ["Menos de media hora", "*De una a dos horas", "Más de dos horas"]),
    single(stem, ["Menos de 24 horas", "*De uno a dos días", "Más de dos días"]),
    single(stem, ["Antes de las nueve de mañana", "*Antes de las diez de hoy", "Cuando quieran"]),
    single(stem, ["Hasta la una", "*Desde la una", "Cuando quieran"]),
    single(stem, ["Antes de una mesa grande", "*Antes de dos copas", "Cuando quieran"]),
    // One differs from another by the word that counts.
    single(stem, ["Llamarles hoy por la tarde a casa", "*Llamarles mañana por la tarde a casa", "Esperar"]),
    // All say the same but for a word: that is what is asked.
    single(stem, [
      "La carta que trae el camarero nuevo",
      "*La carta que trae el camarero joven",
      "La carta que trae el camarero alto",
    ]),
    single(stem, ["La mesa", "*Preguntar cuántos son", "La mesa de dentro"]).replace("La mesa\n", "Mesa\n"),
  ],
  bad: [
    ["6:7", single(stem, ["De 1 a 5 minutos", "*De 5 a 10 minutos", "Más de 10 minutos"])],
    ["8:7", single(stem, ["Menos del 10 %", "*Lo que diga la carta", "Menos del 20 %"])],
    ["8:7", single(stem, ["En menos de una semana", "*Hoy mismo", "En menos de quince días"])],
    ["8:7", single(stem, ["Antes de las diez", "*A las nueve", "Antes de las doce"])],
    ["6:7", single(stem, ["Entre dos y cuatro horas", "*Entre cuatro y seis horas", "Toda la tarde"])],
    ["6:7", single(stem, ["Preguntar cuántos son", "*Preguntar cuántos son y apuntarlos", "Señalarles un banco"])],
    [
      "8:7",
      single(stem, [
        "Pedirles que esperen un rato fuera",
        "*Preguntar cuántos son",
        "Pedirles que esperen un poco fuera",
      ]),
    ],
  ],
};
