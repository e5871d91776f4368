/** Words of the card that asks to look back at something that was made. */
export const ca = {
  title: "És hora de mirar enrere",
  text: "Ha arribat el dia de tornar a mirar «{{title}}». Què ha passat des d'aleshores?",
  go: "Mira enrere",
};
