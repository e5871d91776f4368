/** Vegeu `words.es.ts`. */
export const ca = {
  intro: "Encarregar, recollir i llegir resultats sense cap servidor, en dues pàgines que pots imprimir.",
  print: "Imprimeix la guia",
  foot: "El que veus a les pàgines per a qui forma es queda en aquest dispositiu. El curs s'obre a {{address}}.",
  ask: {
    title: "Encarregar i recollir",
    points: {
      key: {
        title: "Desa la clau",
        text: "Amb el primer encàrrec es crea una clau en aquest dispositiu. Amb ella se signen els teus encàrrecs i només amb ella s'obren els resultats. Desa'n una còpia amb contrasenya a «Clau i dades»: si no en tens cap i perds el dispositiu, els resultats que t'enviïn ja no es podran obrir.",
      },
      build: {
        title: "Prepara l'encàrrec",
        text: "A «Encàrrec nou», tria lliçons o mòduls, la data, l'ordre, la nota mínima i, si vols, una prova. Veuràs quants minuts suma i com el veurà qui el rebi.",
      },
      give: {
        title: "Lliura'l",
        text: "Amb un enllaç o un missatge ja escrit, amb un codi QR a la pantalla, amb un full per penjar al magatzem, amb un fitxer o amb una cita per al calendari. Tot va dins de l'enllaç: no passa per cap servidor.",
      },
      people: {
        title: "Digues qui esperes",
        text: "Enganxa a «Resultats» la llista de noms, o de noms i números. Així sabràs també qui falta, i tindràs un recordatori a punt per copiar.",
      },
      collect: {
        title: "Recull",
        text: "Toca l'enllaç que t'enviïn, llegeix-ne el QR amb la càmera del mòbil on portes els encàrrecs, o deixa anar a «Resultats» una carpeta amb tots els fitxers. Si tens el curs instal·lat, també hi pots compartir els fitxers des del xat. De cadascun es diu què ha passat.",
      },
      platform: {
        title: "Si teniu una plataforma",
        text: "Fes a «Paquets» un fitxer SCORM amb les lliçons que vulguis i fes-lo arribar a qui porti la plataforma (Moodle o una altra), a recursos humans o a informàtica. Ella assigna, apunta i desa les notes; a «Resultats» no hi arriba res. Abans d'obrir-ho a tothom, que ho provi una persona. Les preguntes soles surten i entren per «Preguntes», al final de la pàgina.",
      },
      change: {
        title: "Canvia el que calgui",
        text: "En canviar un encàrrec se'n crea una versió nova. Qui obri l'enllaç nou veurà què hi canvia, i no perdrà res del que porta fet.",
      },
    },
  },
  read: {
    title: "Llegir els resultats i tenir-ne cura",
    points: {
      board: {
        title: "Persones i lliçons",
        text: "Cada casella diu quina nota porta una persona en una lliçó. Obre la persona per veure què va respondre. Si algú ja ho ha fet d'una altra manera, marca-ho com a fet a mà: es veurà així i no entrarà a les estadístiques.",
      },
      items: {
        title: "Facilitat",
        text: "Quina part dels punts aconsegueix de mitjana l'equip la primera vegada que respon. Una pregunta molt fàcil o molt difícil diu poc de cada persona i molt de la lliçó.",
      },
      discrimination: {
        title: "Discriminació",
        text: "Si qui va millor en la resta encerta també aquesta pregunta. A prop de zero o per sota, mira si la pregunta s'entén. Amb menys de vint persones no es mostra, perquè enganyaria.",
      },
      sure: {
        title: "Es pensaven que ho sabien",
        text: "El primer que cal tornar a explicar és el que molta gent es pensa que sap i no sap. «Preguntes» ho posa al davant, amb el que han triat i la lliçó que convé repetir.",
      },
      certificates: {
        title: "Contrasigna certificats",
        text: "Amb la teva signatura, un certificat deixa de ser només autodeclarat. Fes-ho només si saps que l'examen el va fer aquella persona. A qui ho vulgui comprovar li cal la teva targeta, que és a «Clau i dades».",
      },
      proof: {
        title: "Què demostra i què no",
        text: "Un resultat demostra que va sortir d'un dispositiu i que ningú no l'ha canviat. No demostra qui el tenia a les mans, i qui s'hi entesti pot fer trampes: les respostes són a la pàgina. Serveix per ensenyar, no per sancionar.",
      },
      data: {
        title: "Són dades de persones",
        text: "Digues al teu equip què reculls i per a què, no demanis més del que necessites i esborra-ho quan ja no calgui: és el que demana el Reglament (UE) 2016/679, articles 5 i 13. A «Clau i dades» pots esborrar una persona o tot.",
      },
      copy: {
        title: "Fes còpies",
        text: "La còpia de «Clau i dades» porta la clau, els encàrrecs, els resultats i les llistes, tot xifrat amb la teva contrasenya. Es recupera en un altre dispositiu i s'ajunta amb el que hi hagi allà.",
      },
    },
  },
};
