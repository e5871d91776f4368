/** Words of the installable app, in the list of things that a browser shows before it installs. */
export const ca = {
  screens: {
    narrow: "Una lliçó al mòbil: la llegeixes, hi respons i veus per què",
    wide: "El curs a l'ordinador: per on continuar i tot el camí",
  },
};
