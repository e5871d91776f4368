/** Words of what stands around the course: the installable app, and the page that stands in for one that is not on the device. */
export const ca = {
  screens: {
    narrow: "Una conversa al mòbil: el client reacciona a cada cosa que dius",
    wide: "El curs a l'ordinador: per on continuar i tot el camí",
  },
  social: {
    picture: "Un telèfon amb una conversa del curs: la clienta parla, l'enuig puja o baixa i tu tries què dir",
    icon: "El símbol de {{name}}",
  },
  missing: {
    title: "Aquesta pàgina no és en aquest dispositiu",
    text: "No hi ha connexió amb el lloc del curs i aquesta pàgina no s'havia desat. Quan torni la connexió, s'obrirà com sempre.",
    again: "Torna-ho a provar",
    elsewhere: "Obre-la en {{language}}",
  },
};
