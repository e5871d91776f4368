/** Words of the card that tells of questions that have changed, or are new, in lessons that were finished. */
export const es = {
  title_one: "Hay {{count}} pregunta nueva o cambiada en lo que ya habías hecho",
  title_many: "Hay {{count}} de preguntas nuevas o cambiadas en lo que ya habías hecho",
  title_other: "Hay {{count}} preguntas nuevas o cambiadas en lo que ya habías hecho",
  text: "Las lecciones siguen terminadas y tus otras respuestas, como las dejaste. Respóndelas cuando quieras.",
  more_one: "Y en {{count}} lección más, que verás en el camino.",
  more_many: "Y en {{count}} de lecciones más, que verás en el camino.",
  more_other: "Y en {{count}} lecciones más, que verás en el camino.",
};
