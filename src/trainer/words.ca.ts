/** Vegeu `words.es.ts`. */
export const ca = {
  nav: {
    label: "Pàgines per a qui forma",
    home: "Encàrrecs",
    new: "Encàrrec nou",
    results: "Resultats",
    items: "Preguntes",
    certificates: "Certificats",
    packages: "Paquets",
    data: "Clau i dades",
    guide: "Guia per a qui forma",
  },
  titles: {
    home: "Encàrrecs",
    new: "Encàrrec nou",
    results: "Resultats de l'equip",
    items: "Què no s'ha entès",
    exchange: "Preguntes per a altres plataformes",
    certificates: "Certificats de l'equip",
    packages: "Paquets per a una plataforma",
    data: "La teva clau i les teves dades",
    guide: "Guia per a qui forma",
    receive: "Obrir el que t'han enviat",
  },
  descriptions: {
    home: "Encarrega lliçons amb un enllaç o un codi QR, recull els resultats sense cap servidor i mira què no ha entès el teu equip.",
    new: "Tria lliçons, data i condicions, i lliura l'encàrrec amb un enllaç, un codi QR, un fitxer o un full imprès.",
    results: "Qui ha fet què, amb quin resultat i qui va tard. Tot es queda en aquest dispositiu.",
    items: "Quines preguntes costen, què s'hi respon en lloc del que toca i quines lliçons convé repetir amb l'equip.",
    exchange:
      "Emporta't les preguntes del curs en un fitxer GIFT o QTI, o converteix les que tinguis a Moodle en lliçons o bancs del curs.",
    certificates: "Signa els certificats del teu equip i torna'ls amb un enllaç.",
    packages:
      "Fes un fitxer amb les lliçons que triïs, per a una plataforma de formació (SCORM) o per obrir-lo sense connexió.",
    data: "Desa la clau amb una contrasenya, fes i recupera còpies, i esborra les dades d'una persona o totes.",
    guide: "Dues pàgines per imprimir: com encarregar lliçons, recollir-ne els resultats i llegir-los.",
    receive: "Obre aquí un resultat, un encàrrec o una còpia que t'hagin enviat, també sense connexió.",
  },
  which: "Encàrrec",
  closed: "{{title}} (tancat)",
  opening: "S'estan obrint els teus encàrrecs…",
  scripting: "Aquestes pàgines necessiten JavaScript.",
  unable: {
    title: "Aquí no es poden fer encàrrecs",
    insecure:
      "El curs s'ha obert amb una adreça http, i així el navegador no deixa signar ni xifrar. Obre'l amb https, o demana a qui el publica que l'ofereixi així.",
    unkept:
      "Aquest navegador no deixa desar res, potser perquè la finestra és privada. Obre'l en una finestra normal per no perdre encàrrecs ni resultats.",
    failed:
      "No s'han pogut obrir els teus encàrrecs. El que hi havia desat hi continua sent. Torna a carregar la pàgina per provar-ho una altra vegada.",
    retry: "Torna-ho a provar",
  },
  unreadable_one:
    "{{count}} anotació no es pot llegir. Es conserva tal com és; potser l'ha escrita una versió més nova.",
  unreadable_many:
    "{{count}} d'anotacions no es poden llegir. Es conserven tal com són; potser les ha escrites una versió més nova.",
  unreadable_other:
    "{{count}} anotacions no es poden llegir. Es conserven tal com són; potser les ha escrites una versió més nova.",
  only: "Només en aquest dispositiu",
};
