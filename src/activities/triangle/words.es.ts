/** Words of `triangle`. */
export const es = {
  title: "Tu triángulo del servicio",
  /** Before the names of a part's fields, for a screen reader. */
  of: "{{label}}:",
  stands: "Cómo está",
  state: { works: "Funciona", half: "A medias", fails: "Falla" },
  unsaid: "Sin valorar",
  sees: "Lo que veo",
  seesHint: "Algo que lo demuestre: un hecho, una frase, un ejemplo.",
  improvement: "Una mejora",
  improvementHint: "Una sola, que se pueda comprobar.",
  nothing: "Aún no lo has escrito.",
  /** What the picture shows, for whoever does not see it. */
  picture: "Un triángulo con la señal de cómo está cada pieza en sus vértices y en el centro. {{parts}}.",
  pictureSlot: {
    top: "Arriba, {{label}}: {{state}}",
    right: "A la derecha, {{label}}: {{state}}",
    left: "A la izquierda, {{label}}: {{state}}",
    centre: "En el centro, {{label}}: {{state}}",
  },
};
