import type { ReviewExamples } from "../../example.ts";

export const examples: ReviewExamples = {
  rule: "wrong-language",
  good: [
    "En la Rambla de les Flors, la señora Amb pregunta por els Encants y por su turno.\n",
    { ca: "La Rosa diu «buenos días» i «gracias», i en Luis li respon en la seva llengua.\n" },
    "El cartel dice: «Benvinguts a la nostra botiga».\n",
    { ca: "Sí.\n" },
  ],
  bad: [
    ["1:1", "Quan entra algú, la persona que atén encara no l'ha vist, però ja hi és.\n"],
    ["1:1", { ca: "Cuando entra alguien, quien atiende todavía no lo ha visto, pero ya está.\n" }],
    [
      "3:3",
      { es: "Una.\n\n- Uno\n- Dos\n", ca: "Una.\n\n- Cuando llegas tarde, llama y di por qué, sin más\n- Dos\n" },
    ],
  ],
};
