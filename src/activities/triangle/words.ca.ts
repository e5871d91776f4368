/** Words of `triangle`. */
export const ca = {
  title: "El teu triangle del servei",
  of: "{{label}}:",
  stands: "Com està",
  state: { works: "Funciona", half: "A mitges", fails: "Falla" },
  unsaid: "Sense valorar",
  sees: "El que hi veig",
  seesHint: "Una cosa que ho demostri: un fet, una frase, un exemple.",
  improvement: "Una millora",
  improvementHint: "Una de sola, que es pugui comprovar.",
  nothing: "Encara no ho has escrit.",
  picture: "Un triangle que assenyala, als vèrtexs i al centre, com està cada peça. {{parts}}.",
  pictureSlot: {
    top: "A dalt, {{label}}: {{state}}",
    right: "A la dreta, {{label}}: {{state}}",
    left: "A l'esquerra, {{label}}: {{state}}",
    centre: "Al centre, {{label}}: {{state}}",
  },
};
