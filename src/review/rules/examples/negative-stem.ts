import type { ReviewExamples } from "../../example.ts";
import { single } from "../../testing/single.ts";

const asked = (stem: string) => single(stem, ["Esperar a que hable", "*Mirarle a los ojos", "Llamar a otra persona"]);
const catalan = (stem: string) =>
  single(stem, ["Esperar que parli", "*Mirar-lo als ulls", "Cridar algú altre"]).replaceAll(
    "Aquí se dice qué se sigue de esto y por qué.",
    "Aquí es diu què se'n segueix, d'això, i per què.",
  );

export const examples: ReviewExamples = {
  rule: "negative-stem",
  good: [
    asked("El taller no ha llamado y nadie sabe nada. ¿Qué haces?"),
    asked("«¿Por qué no me avisaron?», pregunta Rosa. ¿Qué haces?"),
    asked("¿Por qué no basta con pedir perdón?"),
    asked("¿Qué haces si no te contesta?"),
    asked("¿Qué es lo último que dijo Rosa?"),
    asked("¿Cómo evitas que se vaya sin respuesta?"),
    asked("¿Qué visita te ahorrarías llamando antes?"),
    asked("¿Qué gesto no puede faltar al saludar?"),
    asked("¿Cómo le dices que no hay plazas?"),
    asked("¿Qué haces con quien lleva menos de un minuto?"),
    { es: asked("¿Qué haces?"), ca: catalan("Què fas perquè no se senti sol?") },
    { es: asked("¿Qué hace falta?"), ca: catalan("Quin gest no hi pot faltar?") },
  ],
  bad: [
    ["2:2", asked("¿Qué no harías con él?")],
    ["2:24", asked("Rosa entra mojada. ¿De qué NO le hablas?")],
    ["2:1", asked("Señala lo que nunca ayuda.")],
    ["2:40", asked("Todo esto ayuda a quien espera de pie, salvo:")],
    ["2:1", asked("Todas ayudan, excepto una. ¿Cuál?")],
    ["2:2", asked("¿Cuál es el gesto menos útil?")],
    ["2:2", asked("¿Qué es lo último que harías con él?")],
    ["2:2", asked("¿Qué gesto evitarías?")],
    ["2:2", asked("¿Qué debes evitar al saludar?")],
    ["2:1", { es: asked("¿Qué harías?"), ca: catalan("Quin gest no faries mai?") }],
    ["2:1", { es: asked("¿Qué dirías?"), ca: catalan("Quina frase t'estalviaries?") }],
  ],
};
