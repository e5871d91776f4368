/** Words of notes, marks and bookmarks in lessons. */
export const es = {
  /** Buttons at a passage. `title`: of its section. */
  add: "Añadir una nota a este pasaje",
  addSection: "Añadir una nota a «{{title}}»",
  addLesson: "Añadir una nota a esta lección",
  bookmark: "Punto de lectura en «{{title}}»",
  bookmarkLesson: "Punto de lectura en esta lección",
  /** What is shown to whoever comes to a button by keys. */
  keys: "Con las flechas, a los demás pasajes",
  /** What can be done with words that are selected. */
  selection: "Qué hacer con lo que has seleccionado",
  note: "Anotar",
  mark: "Marcar",
  /** What stands above each. */
  yours: "Tu nota",
  marked: "Marcado",
  field: "Tu nota",
  hint: "Puedes usar Markdown: **negrita**, *cursiva*, - lista.",
  done: "Cerrar la nota",
  change: "Cambiar",
  remove: "Quitar",
  changeThis: "Cambiar la nota «{{start}}»",
  removeThis: "Quitar «{{start}}»",
  removedNote: "Has quitado la nota.",
  removedMark: "Has quitado la marca.",
  removedBookmark: "Has quitado el punto de lectura.",
  undo: "Deshacer",
  restored: "Vuelve a estar como antes.",
  markedNow: "Marcado. Está en tu cuaderno.",
  saved: {
    saving: "Guardando…",
    saved: "Guardado en este dispositivo",
    failed: "Este navegador no puede guardarlo. Sigue en pantalla: cópialo antes de cerrar la página.",
  },
  /** What a picture in a note is shown as: pictures of other sites are not fetched. */
  picture: "Imagen",
};
