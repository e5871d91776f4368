/** Words of the glossary. */
export const ca = {
  description: "Què vol dir cada terme del curs i en quines lliçons surt.",
  find: "Cerca al glossari",
  letters: "Lletres",
  all_one: "{{count}} terme",
  all_many: "{{count}} termes",
  all_other: "{{count}} termes",
  some_one: "{{count}} terme de {{total}}",
  some_many: "{{count}} termes de {{total}}",
  some_other: "{{count}} termes de {{total}}",
  noMatch: "Cap terme no coincideix amb «{{query}}».",
  clear: "Mostra tots els termes",
  marked: "Surt a",
  none: "Aquest curs no té glossari.",
};
