import type { es } from "./privacy-words.es.ts";

/** Words of the privacy page inside a package, in Catalan. */
export const ca: typeof es = {
  intro: {
    lms: "Aquest curs s'ha obert des de la plataforma de formació de la teva empresa. Aquí hi diu què li envia i què es queda en aquest dispositiu.",
    file: "Aquest curs és un sol fitxer. No es connecta enlloc: tot el que fas es queda aquí.",
  },
  sections: "En aquesta pàgina",
  sent: {
    title: "Què s'envia a la plataforma",
    text: "Cada resposta a un exercici, amb el resultat, quant has trigat i si està bé; fins on has arribat en cada lliçó; les proves i l'examen, amb la puntuació; el temps de cada visita, i el que cal per continuar allà on ho vas deixar. El que escrius en els exercicis de reflexió també hi va. El teu nom no surt d'aquí: el posa la plataforma, que ja el sap. No s'envia res a ningú més.",
  },
  here: {
    title: "Què es queda en aquest dispositiu",
    text: "Una còpia del mateix, per no perdre res si la plataforma no respon, i a més les notes, els treballs i el quadern, que viatgen amb la plataforma només mentre hi càpiguen. És sota un nom propi d'aquest curs i d'aquest intent, i no es barreja amb res més.",
  },
  seen: {
    title: "Qui ho pot veure",
    text: "El que s'envia ho veuen els qui porten la plataforma, amb les regles de la teva empresa. El que es queda aquí ho pot veure qui faci servir aquest dispositiu amb el teu usuari.",
  },
  erase: {
    title: "Com s'esborra",
    text: "El que s'ha enviat s'esborra a la plataforma: demana-ho a qui la porta. El d'aquí se'n va quan esborres les dades d'aquest lloc al navegador, i també quan comences un intent nou.",
  },
  outgoing: {
    title: "El que s'ha enviat, una cosa rere l'altra",
    text: "Ho rep {{name}}, i ningú més. Aquí hi ha tot el que aquest dispositiu li ha dit o li ha de dir. Les notes, la configuració i el que fas als treballs no hi són: d'un treball només se'n diu que existeix.",
    counts: "Rebut: {{delivered}}. En espera: {{waiting}}. No acceptat: {{refused}}.",
    how: { waiting: "En espera", delivered: "Rebut", refused: "No acceptat" },
    why: "Motiu: {{why}}",
    verbs: {
      initialized: "Visita començada",
      terminated: "Visita acabada",
      completed: "Curs acabat",
      lesson: "Lliçó acabada",
      passed: "Curs aprovat",
      failed: "Curs no aprovat",
      answered: "Resposta",
      scored: "Prova lliurada",
      create: "Treball desat",
    },
    right: "bé",
    wrong: "no del tot",
    raw: "Tal com s'envia",
    latest: "Es veuen les {{n}} últimes coses; el fitxer les té totes.",
    save: "Desa la llista sencera",
  },
  file: {
    title: "Què es desa i on",
    text: "Les respostes, les notes, els treballs i la configuració es desen en aquest navegador i enlloc més. Els pot veure qui faci servir aquest dispositiu amb el teu usuari. Si baixes una còpia, la pot llegir qui tingui el fitxer.",
  },
  fileErase: {
    title: "Com s'esborra",
    text: "Se'n va quan esborres al navegador les dades dels fitxers oberts des del disc. Esborrar aquest fitxer no esborra el que s'hi ha desat.",
  },
};
