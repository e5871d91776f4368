/** Words of the card that asks to look back at something that was made. */
export const ca = {
  title: "És hora de mirar enrere",
  text_one: "Fa {{count}} dia vas deixar fet «{{title}}». Què ha passat des d'aleshores?",
  text_many: "Fa {{count}} dies vas deixar fet «{{title}}». Què ha passat des d'aleshores?",
  text_other: "Fa {{count}} dies vas deixar fet «{{title}}». Què ha passat des d'aleshores?",
  go: "Mira enrere",
};
