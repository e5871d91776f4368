/** Words of the card that asks to look back at something that was made. */
export const es = {
  title: "Toca mirar atrás",
  text: "Ha llegado el día de volver a mirar «{{title}}». ¿Qué ha pasado desde entonces?",
  go: "Mirar atrás",
};
