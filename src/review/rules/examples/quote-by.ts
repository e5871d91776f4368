import type { ReviewExamples } from "../../example.ts";

export const examples: ReviewExamples = {
  rule: "quote-by",
  good: [
    ':::quote{by="Jan Carlzon"}\nQuince segundos.\n:::\n',
    ':::quote{by="Atribuida a Emerson"}\nLo que haces habla más alto.\n:::\n',
    // A customer's words in prose are no quotation.
    "> Hola, ¿hay alguien?\n",
    ":::tip\nMira a quien entra.\n:::\n",
  ],
  bad: [
    ["1:1", ":::quote\nQuince segundos.\n:::\n"],
    ["3:1", "Texto.\n\n:::quote\nEl cliente siempre tiene razón.\n:::\n"],
  ],
};
