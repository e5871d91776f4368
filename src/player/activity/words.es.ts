/** Words of the card in which learners make something. */
export const es = {
  kicker: "Actividad",
  saved: {
    saving: "Guardando…",
    saved: "Guardado en este dispositivo",
    failed: "Este navegador no puede guardarlo. Sigue en pantalla: descárgalo o imprímelo antes de cerrar la página.",
  },
  /** What was taken away, in the words of the one who made it. */
  removed: "Has quitado «{{what}}».",
  removedSomething: "Has quitado una parte.",
  undo: "Deshacer",
  /** After what was removed, for a screen reader. */
  canUndo: "Puedes deshacerlo con el botón «Deshacer».",
  restored: "Deshecho: todo vuelve a estar como antes.",
  preview: "Así queda",
  actions: "Qué hacer con tu trabajo",
  print: "Imprimir",
  markdown: "Descargar (Markdown)",
  svg: "Descargar (SVG)",
  notebook: "Ver tu cuaderno",
};
