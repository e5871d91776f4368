import type { ReviewExamples } from "../../example.ts";
import { single } from "../../testing/single.ts";

const stem = "Una clienta se queja del tono de su pelo. ¿Qué ayuda?";

export const examples: ReviewExamples = {
  rule: "absolute-distractors",
  good: [
    single(stem, ["Recordarle lo que eligió", "*Preguntarle qué esperaba", "Prometerle que nunca volverá a pasar"]),
    single(stem, ["No reconocer nunca un fallo", "*Ofrecerle siempre un arreglo", "Dar la razón a todos"]),
    single(stem, ["Sobre todo, sonreír", "*Preguntarle qué esperaba", "Llamarla todos los días"]),
    single(stem, ["«No queda ninguna hora»", "*«¿Qué esperaba usted?»", "«Aquí no se queja nadie»"]),
    single(stem, ["Atender a todas las que entren", "*Preguntarle qué esperaba", "Aceptar cualquier queja"]),
  ],
  bad: [
    ["4:7", single(stem, ["No reconocer nunca un fallo", "*Preguntarle qué esperaba", "Dar siempre la razón"])],
    ["8:7", single(stem, ["Hablar del tono", "*Preguntarle qué esperaba", "No cambiar jamás nada, pase lo que pase"])],
    ["6:7", single(stem, ["*Preguntarle qué esperaba", "Que nadie la oiga", "Dar la razón a todas"])],
  ],
};
