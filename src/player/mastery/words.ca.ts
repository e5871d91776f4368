/** Words of what the learner masters. */
export const ca = {
  title: "El que domines",
  why: "D'on surten les xifres",
  close: "Tanca",
  intro:
    "Cada xifra és la mitjana d'unes preguntes: totes les de les lliçons, amb la teva última resposta, i les de proves, examen i repàs que has contestat. El que encara no has contestat compta com un zero; per això puja a mesura que avances i pot baixar si oblides alguna cosa.",
  of: "{{share}}: {{n}} de {{total}} preguntes contestades",
  question: "Pregunta {{n}} de «{{lesson}}»",
  fromBank: "Pregunta de prova, de «{{lesson}}»",
  points: "{{points}} de {{max}}",
  answered: "{{date}}, {{where}}",
  where: { lesson: "a la lliçó", review: "al repàs", exam: "en una prova o a l'examen" },
  missing: "Sense contestar: compta com 0",
  changed: "Ha canviat des que la vas contestar: compta com 0 fins que la tornis a contestar",
  right: "Encertada",
  partly: "A mitges",
  wrong: "Fallada",
  loading: "S'està calculant…",
  failed: "No s'ha pogut obrir l'explicació; potser no hi ha connexió.",
};
