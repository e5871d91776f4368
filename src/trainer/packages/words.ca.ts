import type { es } from "./words.es.ts";

/** Words of the page that makes packages, in Catalan. */
export const ca: typeof es = {
  intro:
    "Si la teva empresa té una plataforma de formació (un LMS com Moodle), fes aquí un fitxer amb les lliçons que vulguis i carrega-l'hi: la plataforma assigna, apunta qui ho ha fet i desa les notes. El fitxer es prepara en aquest dispositiu i no s'envia enlloc.",
  format: {
    legend: "Per a què és",
    scorm12: "SCORM 1.2",
    scorm12Hint: "No saps quin? Aquest: l'entenen gairebé totes les plataformes.",
    scorm2004: "SCORM 2004 (4a edició)",
    scorm2004Hint: "Desa més coses i distingeix entre acabat i aprovat. Tria'l si la teva plataforma l'admet.",
    cmi5: "cmi5",
    cmi5Hint:
      "Per a plataformes recents: cada resposta queda registrada amb tot detall. Tria'l si la teva diu que admet cmi5.",
    xapi: "xAPI (Tin Can)",
    xapiHint:
      "Per a plataformes que obren continguts xAPI i els uneixen a un registre d'aprenentatge (LRS). Si la teva també admet cmi5, millor aquest.",
    html: "Un sol fitxer HTML",
    htmlHint:
      "Sense plataforma: s'obre amb un doble clic, també des d'una memòria USB i sense connexió. Ningú no en rep els resultats.",
  },
  language: {
    legend: "Llengua",
    both: "Totes dues: cadascú canvia quan vol",
    one: "Un fitxer HTML porta una sola llengua. Per tenir-les totes dues, fes dos fitxers.",
  },
  lessons: {
    before: "El curs demana acabar abans això, que no és al paquet. Si no l'hi poses, el paquet no ho demanarà:",
    exam: "Amb tot el curs va també l'examen final.",
    noExam: "L'examen final només va amb tot el curs, i la prova d'un mòdul, amb totes les lliçons del mòdul.",
  },
  order: {
    legend: "Com es fa",
    free: "En l'ordre que vulgui cadascú",
    fixed: "En ordre: cada lliçó s'obre quan s'acaba l'anterior",
  },
  moveOn: {
    legend: "Què cal perquè la plataforma ho doni per fet",
    usual: "Acabar-lo i aprovar; si no hi ha res que puntuï, acabar-lo",
    Passed: "Aprovar",
    Completed: "Acabar-lo, amb la nota que sigui",
    CompletedOrPassed: "Acabar-lo o aprovar, el que arribi abans",
    NotApplicable: "Res: compta com a fet des del principi",
  },
  pass: {
    label: "Nota per aprovar (en %)",
    hint: "Si ho deixes buit, la del curs: {{pass}} %. Si la plataforma en demana una altra, mana la de la plataforma.",
  },
  name: {
    label: "Nom del fitxer",
    hint: "Si el deixes buit, un que diu el curs, la llengua i el format.",
  },
  wrong: {
    lessons: "Tria almenys una lliçó.",
    pass: "Escriu un nombre enter de l'1 al 100, o deixa-ho buit.",
  },
  make: {
    title: "El paquet",
    button: "Fes el paquet",
    going: "S'està fent el paquet",
    stop: "Cancel·la",
    stopped: "Cancel·lat. No s'ha fet cap fitxer.",
  },
  failed: {
    kit: "El programa que va dins dels paquets no és en aquest dispositiu i no s'ha pogut baixar. Connecta't i torna-ho a provar. No s'ha fet cap fitxer; el que has triat continua aquí.",
    course:
      "No s'han pogut llegir totes les lliçons. Sense connexió només es poden fer paquets en les llengües que tinguis desades; es desen a la configuració. No s'ha fet cap fitxer; el que has triat continua aquí.",
    unknown:
      "Alguna cosa ha fallat i no s'ha fet cap fitxer. Torna a carregar la pàgina i prova-ho un altre cop; el que has triat continua aquí.",
    "too-much":
      "Amb tantes lliçons, el que SCORM 1.2 deixa desar no arriba per no perdre mai una nota. Tria menys lliçons o SCORM 2004.",
    changed: "Mentrestant el curs ha canviat. Torna a carregar la pàgina i prova-ho un altre cop.",
  },
  made: {
    title: "El paquet és a punt",
    holds: "{{lessons}}, {{items}}, {{size}} MB.",
    lessons_one: "{{n}} lliçó",
    lessons_many: "{{n}} de lliçons",
    lessons_other: "{{n}} lliçons",
    items_one: "{{n}} exercici",
    items_many: "{{n}} d'exercicis",
    items_other: "{{n}} exercicis",
    state:
      "En el pitjor dels casos, el que la plataforma ha de recordar de cada persona ocupa {{worst}} dels {{room}} caràcters que permet: el que s'ha acabat, les notes i les respostes hi caben sempre.",
    rest: "Si falta lloc, el primer que no viatja a un altre dispositiu és el que és a mig respondre, després el punt exacte de la pàgina i després el que s'ha escrit amb paraules pròpies i l'historial. En el mateix dispositiu no es perd res.",
    download: "Baixa el paquet",
    next: "Carrega'l a la plataforma com a paquet SCORM. Per actualitzar-lo més endavant, substitueix el fitxer a la mateixa activitat: si la plataforma conserva els intents, com Moodle, cadascú continua on era.",
    nextCmi5:
      "Carrega'l a la plataforma com a paquet cmi5, sense descomprimir-lo. Per actualitzar-lo més endavant, substitueix el fitxer a la mateixa activitat: si la plataforma conserva les inscripcions, cadascú continua on era.",
    nextXapi:
      "Carrega'l a la plataforma com a paquet xAPI o Tin Can, sense descomprimir-lo. La plataforma l'obre i li diu a quin registre ha d'enviar el que es fa; obert pel seu compte, no envia res a ningú.",
    nextFile:
      "Dona'l a qui vulguis. El que faci cada persona es queda al seu navegador; s'ho pot endur com a còpia des de la configuració.",
  },
  kept: {
    here: "Les peces per fer paquets ({{size}} MB) són en aquest dispositiu: també se'n poden fer sense connexió, en les llengües que hi tinguis desades.",
    not: "Les peces per fer paquets no estan desades en aquest dispositiu: per fer-ne cal connexió.",
  },
};
