/** Words of the card that asks to look back at something that was made. */
export const es = {
  title: "Toca mirar atrás",
  text_one: "Hace {{count}} día terminaste «{{title}}». ¿Qué ha pasado desde entonces?",
  text_many: "Hace {{count}} días terminaste «{{title}}». ¿Qué ha pasado desde entonces?",
  text_other: "Hace {{count}} días terminaste «{{title}}». ¿Qué ha pasado desde entonces?",
  go: "Mirar atrás",
};
