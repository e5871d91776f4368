/** Words of what kinds share. */
export const ca = {
  placing: {
    how: "Prem una opció i ocuparà el lloc marcat. Per canviar de lloc, prem-ne un altre. També pots arrossegar.",
    bank: "Opcions",
    empty: "buit",
    stands: ", a {{places}}",
    next: "Tria per a «{{place}}»",
    held: "«{{place}}»: «{{token}}»",
    full: "Tot està col·locat. Per canviar alguna cosa, prem el seu lloc.",
    remove: "Treu",
    removeWhat: "Treu «{{token}}»",
    emptied: "«{{place}}»: buit",
  },
};
