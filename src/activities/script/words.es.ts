/** Words of `script`. */
export const es = {
  title: "Tu guion de la llamada",
  /** A stage that the learner has not named. */
  stage: "Etapa {{n}}",
  name: "Nombre de la etapa",
  text: "Qué dirás",
  add: "Añadir una etapa",
  addAfter: "Añadir una etapa después de «{{name}}»",
  most: "El guion ya tiene {{max}} etapas, que son las que caben. Para añadir otra, quita una de las tuyas.",
  moved: "«{{name}}»: etapa {{n}} de {{total}}",
  /** On the finished script. */
  unwritten: "Por escribir",
};
