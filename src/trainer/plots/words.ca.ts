/** Vegeu `words.es.ts`. */
export const ca = {
  title: "Per a un full de càlcul",
  text: "Fitxers CSV que obre qualsevol full de càlcul. Porten dades de persones: desa'ls on deses les altres.",
  separator: "Columnes separades per",
  semicolon: "punt i coma, amb coma decimal",
  comma: "coma, amb punt decimal",
  saved: "«{{file}}» és a les teves baixades.",
  map: {
    caption:
      "Mapa de les preguntes: a la dreta, les fàcils; a dalt, les que encerta més qui va millor. Els números són els de la llista; la línia de traços és la nota.",
    title_one: "Mapa de {{count}} pregunta",
    title_many: "Mapa de {{count}} de preguntes",
    title_other: "Mapa de {{count}} preguntes",
    desc: "Per sota de la nota: {{hard}}. Distingeixen bé: {{apart}}. Les falla més qui va millor: {{against}}.",
    x: "Facilitat",
    y: "Discriminació",
    place: "Núm.",
    question: "Pregunta",
    n: "Persones",
    table: "Mostra el mapa en una taula",
  },
};
