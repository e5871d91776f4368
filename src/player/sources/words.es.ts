/** Words of the page of sources. */
export const es = {
  description: "De dónde sale lo que afirma el curso, hasta qué punto es seguro y qué normas cita.",
  degrees: "Qué significa cada grado",
  meaning: {
    high: "Lo sostienen estudios que reúnen muchos otros, o lo hemos leído en el documento original. Puedes apoyarte en ello.",
    medium: "Hay una fuente seria, pero es una sola, se discute o habla de otro contexto. Orienta; no demuestra.",
    low: "Se repite mucho, pero no hemos encontrado su origen ni estudios que lo respalden. Tómalo como una idea para pensar.",
    law: "Qué pide una norma, dónde rige y cuándo la miramos por última vez. No es asesoramiento legal. Plazos y formularios varían según sector y territorio: consulta la norma vigente y el protocolo de tu empresa.",
  },
  /** A sign follows, and after it a full stop. */
  outside: "Los enlaces a otras webs se abren con conexión a internet y llevan este signo:",
  show: "Mostrar",
  filter: { all: "Todo", high: "Certeza alta", medium: "Certeza media", low: "Certeza baja", law: "Normas" },
  all_one: "{{count}} nota",
  all_many: "{{count}} de notas",
  all_other: "{{count}} notas",
  some_one: "{{count}} nota de {{total}}",
  some_many: "{{count}} de notas de {{total}}",
  some_other: "{{count}} notas de {{total}}",
  /** `region`: where a law holds. */
  law: "Qué dice la ley en {{region}}",
  advice: "No es asesoramiento legal.",
  section: "Leerlo en su sitio: «{{section}}»",
  lesson: "Leerlo en la lección",
  none: "Este curso no cita fuentes.",
};
