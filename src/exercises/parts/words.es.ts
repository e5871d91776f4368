/** Words of what kinds share. */
export const es = {
  /** Tokens that are put into places. */
  placing: {
    how: "Pulsa una opción y ocupará el lugar marcado. Para cambiar de lugar, pulsa otro. También puedes arrastrar.",
    bank: "Opciones",
    empty: "vacío",
    /** After the words of a token that is in use. */
    stands: ", en {{places}}",
    next: "Elige para «{{place}}»",
    held: "«{{place}}»: «{{token}}»",
    full: "Todo está colocado. Para cambiar algo, pulsa su lugar.",
    remove: "Quitar",
    removeWhat: "Quitar «{{token}}»",
    emptied: "«{{place}}»: vacío",
  },
};
