/** Words of how safely answers are kept, of the reminder of a copy, and of what can be done when something is lost. */
export const ca = {
  title: "Com es desa el que fas",
  intro: "El que fas al curs només és en aquest navegador. L'única cosa que no en depèn és una còpia que tinguis tu.",
  looking: "S'està mirant com desa aquest navegador…",
  space: "El que hi ha desat aquí (respostes i curs) ocupa {{usage}}; el navegador en deixa fins a {{quota}}.",
  spaceLeft: "El que ocupa el que hi ha desat, i el que hi cap",
  unknowable:
    "Cap pàgina no pot veure si el navegador està configurat per esborrar-ho tot quan es tanca, ni si ho esborrarà algú altre que el faci servir.",
  is: {
    kept: {
      title: "El que fas es desa",
      text: "Cada resposta queda escrita en aquest dispositiu tan bon punt la dones.",
    },
    refused: {
      title: "Aquest navegador no deixa desar res aquí",
      text: "Potser és una finestra privada, o ho impedeix la configuració del navegador. Pots continuar, però quan tanquis la pàgina es perdrà el que facis: baixa'n una còpia abans de sortir.",
    },
    newer: {
      title: "Una versió més nova desa aquí les teves respostes",
      text: "Aquesta pàgina és d'una versió anterior i no les toca. Si acabes de respondre alguna cosa, baixa'n una còpia; després torna a carregar la pàgina.",
    },
    full: {
      title: "No queda lloc per desar les teves respostes",
      text: "L'última només és en aquesta pàgina. Fes lloc al dispositiu, o baixa'n una còpia abans de tancar-la.",
    },
    corrupt: {
      title: "El que hi havia desat està malmès",
      text: "El navegador no ho pot llegir bé. Atenta no ho ha tocat, i pot desar en un lloc nou tot el que encara es pugui llegir.",
    },
    failed: {
      title: "L'última resposta no s'ha pogut desar",
      text: "Encara és en aquesta pàgina i es tornarà a provar amb la pròxima. Baixa'n una còpia abans de tancar-la.",
    },
    inApp: {
      title: "Ets dins l'aplicació {{app}}",
      text: "Aquesta pàgina s'ha obert dins l'aplicació {{app}}, no pas al teu navegador. El que hi desis no ho veuràs al navegador, i {{app}} ho pot esborrar. Obre aquesta adreça al teu navegador; si ja has respost alguna cosa, baixa'n abans una còpia i afegeix-la allà.",
    },
    someApp: {
      title: "Sembla que ets dins d'una altra aplicació",
      text: "Aquesta pàgina s'ha obert en una finestra d'una altra aplicació, no pas al teu navegador. El que hi desis no ho veuràs al navegador, i l'aplicació ho pot esborrar. Obre aquesta adreça al teu navegador; si ja has respost alguna cosa, baixa'n abans una còpia i afegeix-la allà.",
    },
    week: {
      title: "Aquí s'esborra el que no es visita en set dies",
      text: "Safari, i a l'iPhone i l'iPad gairebé tots els navegadors, esborren el que desa una pàgina si fas servir el navegador set dies sense entrar-hi. Al curs instal·lat no li passa, però comença buit: baixa'n abans una còpia i afegeix-la-hi.",
    },
    private: {
      title: "Potser aquesta finestra és privada",
      text: "El navegador fa aquí el mateix que a les finestres privades, que ho esborren tot quan es tanquen. No es pot saber del cert. Si ho és, baixa una còpia abans de tancar-la.",
    },
    insecure: {
      title: "Aquesta adreça no està protegida (http)",
      text: "Per això no es pot demanar al navegador que conservi el que hi ha desat, ni tenir el curs sense connexió, ni xifrar un perfil. Si la mateixa adreça funciona amb https, baixa una còpia i afegeix-la allà.",
    },
    room: {
      title: "Queda poc lloc",
      text: "Si s'omple, el que facis després no es podrà desar. Fes lloc al dispositiu, o treu el curs en la llengua que no facis servir.",
    },
    persisted: {
      title: "El navegador no ho esborrarà pel seu compte",
      text: "Ho ha acceptat. Només desapareixerà si ho esborres tu, o algú que faci servir aquest navegador.",
    },
    evictable: {
      title: "El navegador ho pot esborrar si li falta lloc",
      text: "Passa poques vegades: quan el dispositiu s'omple i fa temps que no entres. Li pots demanar que no ho faci. Alguns navegadors t'ho pregunten, i d'altres decideixen sols i ho accepten més sovint si el curs està instal·lat.",
    },
    neverCopied: {
      title: "Encara no tens cap còpia",
      text_one: "Una resposta, o alguna cosa que has fet, només és en aquest navegador.",
      text_many: "{{count}} respostes i altres coses que has fet només són en aquest navegador.",
      text_other: "{{count}} respostes i altres coses que has fet només són en aquest navegador.",
    },
    copyOld: {
      title: "Última còpia: {{when}}",
      text_one: "Des d'aleshores, una resposta, o alguna cosa que has fet, només és en aquest navegador.",
      text_many: "Des d'aleshores, {{count}} respostes i altres coses que has fet només són en aquest navegador.",
      text_other: "Des d'aleshores, {{count}} respostes i altres coses que has fet només són en aquest navegador.",
    },
    copyFresh: { title: "Última còpia: {{when}}", text: "Conté tot el que has fet." },
    unreadable: {
      title: "Hi ha parts que no es poden llegir",
      text_one:
        "Un registre no es pot llegir. Es queda on és, per si una versió futura el sap llegir; la resta està bé.",
      text_many:
        "{{count}} registres no es poden llegir. Es queden on són, per si una versió futura els sap llegir; la resta està bé.",
      text_other:
        "{{count}} registres no es poden llegir. Es queden on són, per si una versió futura els sap llegir; la resta està bé.",
    },
    installed: {
      title: "Ets a l'aplicació instal·lada",
      text: "És el lloc més segur per al que hi deses, mentre no la desinstal·lis.",
    },
  },
  copy: "Baixa una còpia",
  persist: "Demana que ho conservi",
  asking: "S'està preguntant al navegador…",
  granted: "El navegador ho ha acceptat: no ho esborrarà pel seu compte.",
  denied: "El navegador ha dit que no, de moment. El més segur és que baixis una còpia de tant en tant.",
  install: "Com s'instal·la",
  recover: "Mira què s'hi pot fer",
  reminder: {
    title: "Endú-te'n una còpia",
    text: "Tens {{what}} només en aquest navegador. Si s'esborra, no hi ha cap altre lloc d'on treure-ho.",
    both: "{{answers}} i {{made}}",
    answers_one: "{{count}} resposta",
    answers_many: "{{count}} respostes",
    answers_other: "{{count}} respostes",
    made_one: "{{count}} treball teu",
    made_many: "{{count}} treballs teus",
    made_other: "{{count}} treballs teus",
    later: "Més tard",
  },
  trouble: {
    reading: "S'està llegint el que es pot…",
    saveAgain: "Baixa una còpia ara",
    close: "Entesos",
    corrupt: {
      title: "El que hi havia desat està malmès",
      text: "El navegador no pot llegir bé les teves respostes. Atenta no ha tocat res. Pot desar en un lloc nou tot el que encara es pugui llegir, juntament amb el que hi ha en aquesta pàgina.",
      recover: "Recupera el que es pugui",
      failed:
        "No s'ha pogut desar en un lloc nou. Baixa una còpia del que hi ha en aquesta pàgina, tanca del tot el navegador, torna'l a obrir i afegeix la còpia des de la configuració.",
      alone:
        "Des d'aquí no es pot arreglar: el navegador no obre res del que desa aquesta adreça. Baixa una còpia del que hi ha en aquesta pàgina, tanca del tot el navegador, torna'l a obrir i afegeix la còpia des de la configuració.",
    },
    recovered: {
      title: "Recuperat",
      saved_one: "S'ha recuperat un registre, i ja està desat en un lloc nou.",
      saved_many: "S'han recuperat {{count}} registres, i ja estan desats en un lloc nou.",
      saved_other:
        "S'han recuperat {{count}} registres (respostes, lliçons acabades, treballs), i ja estan desats en un lloc nou.",
      whole: "Tot el que hi havia s'ha pogut llegir.",
      lost_one: "Un registre no s'ha pogut llegir. Es queda al lloc malmès, que no s'ha esborrat.",
      lost_many: "{{count}} registres no s'han pogut llegir. Es queden al lloc malmès, que no s'ha esborrat.",
      lost_other: "{{count}} registres no s'han pogut llegir. Es queden al lloc malmès, que no s'ha esborrat.",
      unknown:
        "El lloc malmès no s'obre: no es pot saber si hi falta res. El que s'ha recuperat és el que hi havia en aquesta pàgina.",
    },
    newer: {
      title: "Aquí hi desa una versió més nova",
      text: "Una altra pestanya, o l'aplicació instal·lada, ja fa servir una versió nova d'Atenta. Aquesta pàgina és de l'anterior i no toca res del que hi ha desat.",
      how: "Torna a carregar la pàgina per passar a la nova. Si tornes a veure aquest avís, tanca totes les pestanyes del curs i obre'l una altra vegada.",
      reload: "Torna a carregar",
      save: "Baixa el que es pot llegir",
      saved_one: "La còpia conté un registre.",
      saved_many: "La còpia conté {{count}} registres.",
      saved_other: "La còpia conté {{count}} registres, els desats i els d'aquesta pàgina.",
      lost_one: "Un registre no s'ha pogut llegir.",
      lost_many: "{{count}} registres no s'han pogut llegir.",
      lost_other: "{{count}} registres no s'han pogut llegir.",
      unknown: "El que hi ha desat no s'ha pogut obrir: la còpia només conté el d'aquesta pàgina.",
    },
    full: {
      title: "No queda lloc",
      text: "El que has fet fa un moment no cap en aquest dispositiu. Encara és en aquesta pàgina: no la tanquis sense baixar-ne una còpia.",
      other:
        "El curs en {{language}} està desat per fer-lo sense connexió i ocupa {{size}}. Si el treus, el pots tornar a desar quan vulguis.",
      remove: "Treu el curs en {{language}}",
      removing: "S'està traient…",
      elsewhere:
        "També pots esborrar fotos, vídeos o aplicacions que no facis servir. Quan tornis a aquesta pàgina es provarà una altra vegada.",
      retry: "Torna-ho a provar",
      retrying: "S'està provant…",
      still: "Encara no hi cap.",
    },
    cleared: {
      title: "Falta el que hi havia desat",
      all_one: "El {{date}} aquest navegador tenia desat aquí un registre del curs, i ja no hi és.",
      all_many: "El {{date}} aquest navegador tenia desats aquí {{count}} registres del curs, i ja no hi són.",
      all_other:
        "El {{date}} aquest navegador tenia desats aquí {{count}} registres del curs (respostes, lliçons acabades, treballs), i ja no hi són.",
      some_one: "El {{date}} aquest navegador tenia desat aquí un registre del curs, i ara n'hi ha {{left}}.",
      some_many: "El {{date}} aquest navegador tenia desats aquí {{count}} registres del curs, i ara n'hi ha {{left}}.",
      some_other:
        "El {{date}} aquest navegador tenia desats aquí {{count}} registres del curs, i ara n'hi ha {{left}}.",
      why: "Atenta no els ha esborrat. Potser els ha esborrat el navegador, perquè estaven malmesos o li faltava lloc, o algú que el fa servir.",
      how: "Si tens una còpia, afegeix-la: el que conté se suma al que hi ha ara.",
      load: "Afegeix una còpia",
    },
  },
};
