/** Words of the page of things made. */
export const es = {
  description: "Todo lo que haces en las actividades del curso, para cambiarlo, imprimirlo o descargarlo.",
  intro: "Lo que haces en las actividades del curso se guarda aquí, en este dispositivo.",
  made: "Lo que has hecho",
  none: "Lo que hagas en una actividad aparecerá aquí.",
  printAll: "Imprimirlo todo",
  /** `date`: day and hour. */
  changed: "Última modificación: {{date}}",
  lesson: "De la lección «{{lesson}}»",
  change: "Cambiar",
  /** What is read out of the link above, which is on the page many times. */
  changeThis: "Cambiar «{{title}}»",
  loading: "Cargando…",
  failed:
    "No se ha podido cargar todo lo que hace falta para mostrarlo; puede que no haya conexión. Lo que hiciste no se ha tocado.",
  retry: "Probar otra vez",
  gone: "Esta actividad ya no está en el curso, pero lo que hiciste sigue aquí.",
  unknown: "Esta versión del curso no sabe mostrar este trabajo como lo dejaste, pero conserva todo lo que escribiste:",
  untitled: "Trabajo sin título",
  markdown: "Descargar (Markdown)",
  json: "Descargar (JSON)",
  open: "Lo que aún puedes hacer",
  allMade: "Has hecho todas las actividades del curso.",
  noneToMake: "Este curso no tiene actividades.",
  scripting: "Para hacer las actividades hace falta JavaScript.",
};
