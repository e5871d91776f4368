/** Words of the card that asks to look back at something that was made. */
export const es = {
  title: "Toca mirar atrás",
  text_one: "Hace {{count}} día dejaste hecho «{{title}}». ¿Qué ha pasado desde entonces?",
  text_many: "Hace {{count}} días dejaste hecho «{{title}}». ¿Qué ha pasado desde entonces?",
  text_other: "Hace {{count}} días dejaste hecho «{{title}}». ¿Qué ha pasado desde entonces?",
  go: "Mirar atrás",
};
