/** Words of what kinds share. */
export const es = {
  /** Tokens that are put into places. */
  placing: {
    how: "Pulsa una opción para ponerla en el lugar marcado, o arrástrala. Para marcar otro lugar, púlsalo.",
    bank: "Opciones",
    empty: "vacío",
    /** After the words of a token that is in use. */
    stands: ", en {{places}}",
    next: "Elige una opción para «{{place}}»",
    held: "«{{place}}»: «{{token}}»",
    full: "Ya está todo colocado. Para cambiar algo, pulsa su lugar.",
    remove: "Quitar",
    removeWhat: "Quitar «{{token}}»",
    emptied: "«{{place}}»: vacío",
  },
};
