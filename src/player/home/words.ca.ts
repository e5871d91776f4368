/** Words of the card that asks to look back at something that was made. */
export const ca = {
  title: "És hora de mirar enrere",
  text_one: "Fa {{count}} dia que vas fer «{{title}}». Què ha passat des d'aleshores?",
  text_many: "Fa {{count}} dies que vas fer «{{title}}». Què ha passat des d'aleshores?",
  text_other: "Fa {{count}} dies que vas fer «{{title}}». Què ha passat des d'aleshores?",
  go: "Mira enrere",
};
