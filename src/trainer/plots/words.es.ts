/** Words of tables for spreadsheets. */
export const es = {
  title: "Para una hoja de cálculo",
  text: "Archivos CSV que abre cualquier hoja de cálculo. Llevan datos de personas: guárdalos donde guardas los demás.",
  separator: "Columnas separadas por",
  semicolon: "punto y coma, con coma decimal",
  comma: "coma, con punto decimal",
  saved: "«{{file}}» va a tus descargas.",
  map: {
    caption:
      "Mapa de las preguntas: a la derecha, las fáciles; arriba, las que aciertan más quienes van mejor. Los números son los de la lista; la línea de trazos es la nota.",
    title_one: "Mapa de {{count}} pregunta",
    title_many: "Mapa de {{count}} de preguntas",
    title_other: "Mapa de {{count}} preguntas",
    desc: "Por debajo de la nota: {{hard}}. Distinguen bien: {{apart}}. Las fallan más quienes van mejor: {{against}}.",
    x: "Facilidad",
    y: "Discriminación",
    place: "N.º",
    question: "Pregunta",
    n: "Personas",
    table: "Ver el mapa como tabla",
  },
};
