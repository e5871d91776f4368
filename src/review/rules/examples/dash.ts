import type { ReviewExamples } from "../../example.ts";

export const examples: ReviewExamples = {
  rule: "dash",
  good: [
    "Una puerta —o una llamada— basta. El teléfono 900-100.\n",
    ":::figure{kind=chain}\n- Mirar — te veo\n- Saludar — te hablo\n- Decir — y cuánto\n:::\n",
    "- Mirar — te veo\n- Saludar — te hablo\n",
    { ca: "De dilluns a divendres, d'11 a 13; el servei-benefici.\n" },
  ],
  bad: [
    [["1:12", "1:28"], "Una puerta - o una llamada - basta.\n"],
    ["1:12", "Una puerta — sí basta.\n"],
    ["1:11", "Una puerta—sí basta.\n"],
    ["1:11", "Una puerta--sí basta.\n"],
    ["1:5", { ca: "De 2–4 persones.\n" }],
  ],
};
