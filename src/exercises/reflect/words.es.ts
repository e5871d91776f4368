/** Words of `reflect`. */
export const es = {
  instruction: "Escribe con tus palabras y compara después tu texto con una respuesta posible.",
  private: "Lo que escribes se queda en este dispositivo.",
  /** One: it is written and not compared. Other: it is not written either. */
  missing_one: "Antes de acabar, pulsa «Comparar» y lee la respuesta posible.",
  missing_many: "Escribe tu respuesta y compárala antes de acabar.",
  missing_other: "Escribe tu respuesta y compárala antes de acabar.",
  rule: "No se puntúa: cuenta como hecho cuando has escrito tu respuesta y la has comparado.",
  write: "Escribe primero tu respuesta; después podrás compararla.",
  full: "Has llegado al máximo de {{max}} caracteres. Lo que no cabía no se ha añadido.",
  compare: "Comparar",
  hide: "Ocultar la respuesta posible",
  show: "Mostrar la respuesta posible",
  model: "Una respuesta posible",
  points: "Marca lo que ya cumple tu texto",
};
