/** Words of what the editors of several kinds share. */
export const es = {
  optional: "(si quieres)",
  limit: "Hasta {{max}} caracteres.",
  /** Near the limit of a field. */
  left_one: "Queda {{count}} carácter.",
  left_many: "Quedan {{count}} caracteres.",
  left_other: "Quedan {{count}} caracteres.",
  full: "Has llegado al máximo de {{max}} caracteres. Lo que no cabía no se ha añadido.",
  up: "Subir «{{name}}»",
  down: "Bajar «{{name}}»",
  remove: "Quitar «{{name}}»",
};
