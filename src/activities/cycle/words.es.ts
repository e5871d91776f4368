/** Words of `cycle`. */
export const es = {
  title: "Tu ciclo del servicio",
  /** A moment that has no name. */
  moment: "Momento {{n}}",
  adding: {
    label: "Nuevo momento",
    hint: "Con un verbo de quien lo vive: «llega», «espera», «paga».",
    add: "Añadir",
    added: "Añadido: «{{name}}», momento {{n}}",
    nothing: "Escribe antes qué hace la persona.",
  },
  suggestions: {
    name: "Para empezar, puedes tomar alguno de estos:",
    take: "Añadir «{{name}}»",
    taken: "«{{name}}»: ya está en tu ciclo",
  },
  count: "{{count}} de {{max}} momentos.",
  few_one: "Falta {{count}} momento para dibujar el mapa.",
  few_many: "Faltan {{count}} momentos para dibujar el mapa.",
  few_other: "Faltan {{count}} momentos para dibujar el mapa.",
  most: "El ciclo ya tiene {{max}} momentos, que son los que caben. Para añadir otro, quita uno.",
  moved: "«{{name}}»: momento {{n}} de {{total}}",
  critical: "Momento crítico",
  /** After the words on a button, for a screen reader: which moment it belongs to. */
  of: "en «{{name}}»",
  note: "Qué debería vivir aquí la persona",
  addNote: "Añadir qué debería vivir",
  none: "Aún no hay ningún momento.",
  notes: "Qué debería vivir cada persona",
  /** In the middle of the ring, and at its end. */
  again: "Vuelve a empezar con cada persona",
  /** What the picture shows, for whoever does not see it. */
  picture: "Un mapa circular. Los momentos, en su orden: {{moments}}. Después, el ciclo vuelve a empezar.",
  pictureCritical: "{{name}} (momento crítico)",
};
