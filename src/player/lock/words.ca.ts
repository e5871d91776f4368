/** Words of what waits until something else has been finished. */
export const ca = {
  lesson: "Pots llegir la lliçó sencera. Les preguntes s'obren quan acabis:",
  question: "Podràs respondre quan acabis:",
  end: "La podràs donar per acabada quan acabis:",
  ordered: "És l'ordre que demana el teu encàrrec.",
  unknown: "el que el curs demana abans",
  line: "Les preguntes s'obren en acabar {{list}}",
  titled: "«{{title}}»",
};
