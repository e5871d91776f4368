import type { ReviewExamples } from "../../example.ts";
import { single } from "../../testing/single.ts";

const fill = (choices: string) => `:::fill{#late-answer objective=greet}
Completa la respuesta.

«Mañana le daré una :blank[fecha]{from="${choices}"} que pueda cumplir».

1. Una fecha se puede comprobar, y lo demás no se sabe.
:::
`;
const stem = "Entra un mensajero mientras atiendes. ¿Qué haces?";

export const examples: ReviewExamples = {
  rule: "grammar-clue",
  good: [
    single("Antes de colgar, conviene dar una", ["disculpa larga", "*fecha cierta", "razón de peso"]),
    single("Antes de colgar, conviene entender el", ["tono de voz", "*problema que trae", "motivo de la prisa"]),
    single(stem, ["Seguir sin mirarlo", "*Saludarlo de lejos", "Pedirle que vuelva"]),
    single(stem, ["Sigues sin mirarlo", "*No lo haces esperar", "Le pides que vuelva"]),
    // The key is not alone in its form.
    single(stem, ["«Ahora no puedo»", "*«Estoy en un minuto»", "Seguir sin mirarlo"]),
    single("¿Qué detalles cuentan al abrir?", ["Los carteles", "*La luz y el suelo", "El hilo musical"]),
    single("¿Quiénes lo saben antes de abrir?", ["El jefe de sala", "*Los camareros", "Las cocineras"]),
    fill("fecha; hora; razón"),
  ],
  bad: [
    ["6:7", single("Antes de colgar, conviene dar una", ["plazo largo", "*fecha cierta", "motivo de peso"])],
    ["8:7", single("Para saberlo hay que mirar los", ["factura", "nota", "*papeles del día"])],
    ["6:7", single(stem, ["Sigues sin mirarlo", "*Saludarlo de lejos", "Le pides que vuelva"])],
    ["4:7", single(stem, ["*«Estoy en un minuto»", "Seguir sin mirarlo", "Pedirle que vuelva"])],
    ["6:7", single("¿Qué dos datos le pides?", ["El color", "*El nombre y el día", "La dirección"])],
    ["6:7", single("¿Quiénes deben saberlo?", ["El jefe de sala", "*Cocina y quien sirve", "La dueña"])],
    [
      "6:7",
      {
        es: single("Al entrar, lo primero es", ["saludar", "*mirar", "preguntar"]),
        ca: single("Només d'entrar, li ofereixes l'", ["full", "*ajuda", "cadira"]).replaceAll(
          "Aquí se dice qué se sigue de esto y por qué.",
          "Aquí es diu què se'n segueix, d'això, i per què.",
        ),
      },
    ],
    ["4:21", fill("fecha; plazo; motivo")],
  ],
};
