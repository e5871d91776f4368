/** Vegeu `words.es.ts`. */
export const ca = {
  title: "Guia ràpida",
  description: "Dues pàgines per imprimir: com obrir un encàrrec, aprendre sense connexió i enviar-ne el resultat.",
  intro: "El que et cal per fer el curs, amb encàrrec o sense, en dues pàgines que pots imprimir.",
  print: "Imprimeix la guia",
  foot: "El curs s'obre a {{address}}. El que hi fas es queda al teu dispositiu: només en surt si tu ho envies.",
  learn: {
    title: "Aprendre",
    points: {
      open: {
        title: "Obre el curs",
        text: "Toca l'enllaç que t'han enviat o enfoca el codi QR amb la càmera del mòbil. No cal crear cap compte ni donar cap correu.",
      },
      offline: {
        title: "Endú-te'l sense connexió",
        text: "La primera vegada, el curs es desa al dispositiu; a dalt veuràs quan ja el tens disponible sense connexió. Després funciona al magatzem, al metro o en mode avió. Si l'instal·les des del menú del navegador, s'obre com una aplicació més.",
      },
      accept: {
        title: "Accepta l'encàrrec",
        text: "Un encàrrec diu qui et demana quines lliçons i per a quan. Accepta'l amb el teu nom: des d'aleshores la pàgina d'inici t'hi va portant. En pots tenir uns quants alhora.",
      },
      answer: {
        title: "Respon sense por",
        text: "Cada resposta t'explica el perquè. A les lliçons, equivocar-se no costa res: ho pots tornar a provar, i compta l'última resposta. Digues també si ho sabies del cert o si dubtaves; t'ajuda a repassar el que toca.",
      },
      return: {
        title: "Deixa-ho i torna-hi",
        text: "Tot es desa a l'instant. Quan tornis, «Continua» et deixa a la mateixa línia, encara que el mòbil s'hagi apagat.",
      },
      review: {
        title: "Repassa una mica cada dia",
        text: "A «Repàs» t'esperen unes poques preguntes, just abans que se t'oblidin. Amb cinc minuts n'hi ha prou.",
      },
      share: {
        title: "Si compartiu el dispositiu",
        text: "Crea el teu perfil a la configuració, amb un PIN o una contrasenya si vols. Cadascú veu només el que és seu.",
      },
    },
  },
  send: {
    title: "Enviar el resultat",
    points: {
      when: {
        title: "Quan",
        text: "Quan acabis l'encàrrec, o abans si t'ho demanen. El pots enviar tantes vegades com vulguis: compta l'últim.",
      },
      look: {
        title: "Mira què s'envia",
        text: "Abans d'enviar-lo veuràs tot el que hi va: les teves respostes a les preguntes d'aquell encàrrec, quant vas trigar i amb quina seguretat vas respondre. Les teves notes, el que crees a les activitats, els repassos i les altres lliçons no hi van.",
      },
      how: {
        title: "Tria com",
        text: "Amb el menú de compartir, en un fitxer o amb un enllaç, per l'aplicació de missatges que feu servir; o ensenya el codi QR a la pantalla i qui et forma el llegirà amb la càmera. El fitxer porta el detall; el QR i l'enllaç, el resum.",
      },
      safe: {
        title: "Només el llegeix qui te l'ha encarregat",
        text: "El resultat viatja xifrat i signat pel teu dispositiu. Encara que el rebi algú altre, no el podrà obrir, i si algú el canvia, es nota.",
      },
      copy: {
        title: "Desa'n una còpia",
        text: "Si buides el navegador o perds el mòbil, el que has fet es perd amb ell. Fes-ne una còpia a la configuració de tant en tant: és un fitxer que pots obrir en un altre dispositiu.",
      },
      link: {
        title: "Si l'enllaç no s'obre",
        text: "Algunes aplicacions de missatges el tallen. Copia el missatge sencer i enganxa'l a la pàgina «Encàrrecs», o demana el fitxer.",
      },
      device: {
        title: "Si canvies de mòbil",
        text: "Fes una còpia a l'antic i obre-la al nou. Avisa qui et forma: veurà que el resultat arriba d'un altre dispositiu i et preguntarà si ets tu.",
      },
      late: {
        title: "Si no hi arribes a temps",
        text: "No es tanca res: pots continuar i enviar-lo després. Qui et forma veurà que arriba més tard.",
      },
    },
  },
};
