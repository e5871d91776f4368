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
  release: {
    file: "LLEGIU-ME.txt",
    what: "Aquesta carpeta és el web del curs, a punt per pujar-lo a qualsevol allotjament de pàgines web.",
    upload:
      "Puja tot el que hi ha a dins, amb les carpetes, al lloc del teu web on vulguis el curs. Si el teu allotjament sap descomprimir, puja el fitxer .zip sencer i descomprimeix-lo allà.",
    open: "Obre l'adreça en un navegador. Ha de començar per https://. Sense la essa el curs també es veu, però no es pot instal·lar ni fer servir sense connexió.",
    update:
      "Quan tinguis una versió nova, puja-la damunt de la vella i deixa el fitxer offline.json per al final. Ningú no perd el que ja ha fet.",
    nothing:
      "No cal res més: ni base de dades, ni programes al servidor, ni comptes. El que respon cadascú es queda al seu dispositiu. Aquest text no cal pujar-lo.",
  },
  missing: {
    title: "Aquesta pàgina no és en aquest dispositiu",
    text: "No hi ha connexió amb el lloc del curs i aquesta pàgina no s'havia desat. Quan torni la connexió, s'obrirà com sempre.",
    again: "Torna-ho a provar",
    elsewhere: "Obre-la en {{language}}",
  },
};
