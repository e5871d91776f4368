/** Words of the glossary. */
export const es = {
  description: "Qué significa cada término del curso y en qué lecciones aparece.",
  find: "Buscar en el glosario",
  letters: "Letras",
  all_one: "{{count}} término",
  all_many: "{{count}} de términos",
  all_other: "{{count}} términos",
  some_one: "{{count}} término de {{total}}",
  some_many: "{{count}} de términos de {{total}}",
  some_other: "{{count}} términos de {{total}}",
  noMatch: "Ningún término coincide con «{{query}}».",
  clear: "Ver todos los términos",
  /** Before the titles of the lessons. */
  marked: "Aparece en",
  none: "Este curso no tiene glosario.",
};
