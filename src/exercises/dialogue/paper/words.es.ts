/** Words of `dialogue` on paper. */
export const es = {
  do: "Lee la escena 1, elige qué dices y salta a la escena que indica tu respuesta. Apunta el camino que sigues.",
  path: "Mi camino:",
  scene: "Escena {{n}}",
  end: "Fin",
  to: "pasa a la escena {{n}}",
  cast: "Para dos personas: una lee lo que dice {{who}} y la otra elige qué responde.",
  place: "Lugar: {{place}}",
  phone: "Por teléfono",
  begins: "Al empezar: {{mood}}",
  best: "El mejor camino, por escenas: {{way}}",
  you: "Tú",
  room: "Quien interpreta al personaje sube o baja el tono según lo que se dice en cada respuesta. Al acabar, contad qué frase cambió la conversación y probad otra.",
};
