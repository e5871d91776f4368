/** Words of what kinds share. */
export const ca = {
  placing: {
    how: "Prem una opció i ocuparà el lloc marcat. Per canviar de lloc, prem-ne un altre. També la pots arrossegar.",
    bank: "Opcions",
    empty: "buit",
    stands: ", a {{places}}",
    next: "Tria una opció per a «{{place}}»",
    held: "«{{place}}»: «{{token}}»",
    full: "Ja ho has col·locat tot. Per fer un canvi, prem el lloc que vulguis.",
    remove: "Treu",
    removeWhat: "Treu «{{token}}»",
    emptied: "«{{place}}»: buit",
  },
};
