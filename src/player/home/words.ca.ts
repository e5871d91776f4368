/** Words of the home page. */
export const ca = {
  start: "Comença per aquí",
  continue: "Continua on ho vas deixar",
  next: "La lliçó següent",
  done: "Has arribat al final",
  doneText: "Has fet totes les lliçons. Torna a la que vulguis: hi trobaràs les teves respostes.",
  startButton: "Comença",
  continueButton: "Continua",
  againButton: "Torna al començament",
  path: "El camí",
  about: "De què va aquest curs",
  answered: "{{n}} de {{total}} preguntes contestades",
  /** The card that asks to look back at something that was made. */
  lookBack: {
    title: "És hora de mirar enrere",
    text: "Ha arribat el dia de tornar a mirar «{{title}}». Què ha passat des d'aleshores?",
    go: "Mira enrere",
  },
};
