import type { es } from "./words.es.ts";

/** Words of what is said inside a package, in Catalan. */
export const ca: typeof es = {
  unsent: {
    title: "La plataforma no ho té tot",
    kept: "El que hi falta és desat en aquest dispositiu i s'enviarà quan tornis a obrir el curs des d'aquí. Si surts ara i continues en un altre dispositiu, allà no hi serà.",
    lost: "Aquest navegador tampoc no deixa desar aquí el que hi falta: si surts ara, es perdrà.",
    stay: "Continua al curs",
    leave: "Surt igualment",
  },
  unopened: {
    title: "El curs no s'ha pogut obrir",
    lms: "No ha arribat un dels fitxers del curs. El que havies fet continua desat. Comprova la connexió i torna-ho a provar; si no canvia res, avisa qui porta la formació.",
    file: "Al fitxer li falta una part, o s'ha canviat. El que havies fet no s'ha esborrat. Copia o baixa el fitxer un altre cop i torna'l a obrir.",
    retry: "Torna-ho a provar",
  },
  unbegun:
    "La plataforma de formació no ha deixat començar aquesta visita; pot ser que el curs encara sigui obert en una altra finestra. El que facis aquí es desa en aquest navegador i no s'envia. Perquè compti, tanca les altres finestres del curs i torna'l a obrir des de la plataforma.",
  unbegunUnkept:
    "La plataforma de formació no ha deixat començar aquesta visita; pot ser que el curs encara sigui obert en una altra finestra. Aquest navegador tampoc no deixa desar res aquí: en tancar es perdrà el que facis. Perquè compti, tanca les altres finestres del curs i torna'l a obrir des de la plataforma.",
  over: "Aquesta visita ja s'havia tancat, potser en tornar a carregar la pàgina. Pots continuar: el que facis es desa en aquest dispositiu i s'enviarà quan tornis a obrir el curs des de la plataforma.",
  overUnkept:
    "Aquesta visita ja s'havia tancat, potser en tornar a carregar la pàgina, i aquest navegador no deixa desar res aquí: en tancar es perdrà el que facis. Perquè compti, torna a obrir el curs des de la plataforma.",
  shut: "No s'ha pogut començar la visita amb la plataforma de formació. Pots continuar: el que facis es desa en aquest dispositiu i s'enviarà quan tornis a obrir el curs des de la plataforma.",
  shutUnkept:
    "No s'ha pogut començar la visita amb la plataforma de formació i aquest navegador no deixa desar res aquí: en tancar es perdrà el que facis. Perquè compti, torna a obrir el curs des de la plataforma.",
  twice:
    "El curs també és obert en una altra finestra. El que fas surt a totes dues, però la plataforma espera una sola visita: tanca l'altra.",
  exit: "Desa i surt",
  exitShort: "Surt",
  /** While it is told everything. */
  leaving: "S'està enviant…",
  retry: "Torna-ho a provar",
  details: "Què ha dit la plataforma",
  code: "codi {{code}}",
  silent: "No n'ha donat cap motiu.",
  refused:
    "La plataforma de formació no ha acceptat desar una part del que has fet. Continua desat en aquest dispositiu i es tornarà a enviar. Si l'avís no se'n va, ensenya'l a qui porta la formació.",
  refusedUnkept:
    "La plataforma de formació no ha acceptat desar una part del que has fet, i aquest navegador no deixa desar-ho aquí. No tanquis la pàgina: es tornarà a enviar. Si l'avís no se'n va, ensenya'l a qui porta la formació.",
  refusedFinal:
    "La plataforma de formació no ha acceptat una part del que has fet, i aquesta part no es tornarà a enviar; la resta s'envia amb normalitat. Ensenya aquest avís a qui porta la formació.",
  gone: "La plataforma de formació no respon. Pots continuar: el que fas es desa en aquest dispositiu i s'enviarà quan torni, ara o la pròxima vegada que obris el curs des d'allà.",
  goneUnkept:
    "La plataforma de formació no respon i aquest navegador no deixa desar res aquí. Pots continuar, però no tanquis la pàgina: s'enviarà quan la plataforma torni.",
  back: "La plataforma de formació torna a respondre i ja té tot el que has fet.",
  alone:
    "No s'ha trobat cap plataforma de formació: el curs no s'ha obert des d'allà. El que facis es desa en aquest navegador i no s'envia. Perquè compti, obre'l des de la plataforma.",
  aloneUnkept:
    "No s'ha trobat cap plataforma de formació i aquest navegador no deixa desar res aquí. Pots llegir i practicar, però en tancar es perdrà el que facis. Perquè compti, obre el curs des de la plataforma.",
  watching:
    "La plataforma ha obert el curs només per mirar-lo. Pots llegir i practicar: res del que facis no s'envia ni es desa.",
  newer:
    "El que la plataforma tenia desat és d'una versió més recent d'aquest curs i aquí no es pot llegir. No s'ha esborrat: demana a qui porta la formació que hi posi l'última versió del paquet.",
  broken:
    "El que la plataforma tenia desat no s'ha pogut llegir, i se segueix amb el que hi havia en aquest dispositiu. El d'abans no s'ha esborrat: si hi trobes a faltar res, digues-ho a qui porta la formació.",
  lost: "La plataforma no tenia el que havies fet. Era desat en aquest dispositiu i s'ha recuperat.",
  ended:
    "Tot està desat i aquesta visita s'ha acabat. Ja pots tancar la finestra; per continuar, torna a obrir el curs des de la plataforma.",
  endedUnsent:
    "Aquesta visita s'ha acabat, però la plataforma no ha rebut l'última part. És desada en aquest dispositiu: torna a obrir el curs des d'aquí i s'enviarà.",
  file: "El lloc des d'on s'ha obert aquest fitxer no deixa desar el progrés. Copia el fitxer en aquest dispositiu i obre'l amb un altre navegador, o baixa una còpia del que facis abans de tancar.",
  fileFailed:
    "No s'han pogut desar les últimes respostes en aquest dispositiu. Són encara en aquesta pàgina: baixa'n una còpia abans de tancar-la.",
  download: "Baixa una còpia",
};
