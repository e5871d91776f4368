/** Words of the settings: of their page, and of the window with those of text and look. */
export const es = {
  description: "Cómo se ve y se lee el curso, quién aprende en este navegador y qué se guarda en él.",
  intro: "Lo que cambies aquí se aplica al momento y se guarda solo en este dispositivo.",
  scripting: "Para cambiar los ajustes hace falta JavaScript. El curso se puede leer entero sin él.",
  sections: "En esta página",
  /** The way to each part of the page: short. */
  parts: {
    look: "Texto y aspecto",
    profiles: "Perfiles",
    offline: "Sin conexión",
    data: "Copias",
    health: "Cómo se guarda",
  },
  look: "Texto y aspecto",
  text: "Tamaño del texto",
  theme: "Tema",
  themes: { system: "Como el dispositivo", light: "Claro", dark: "Oscuro" },
  motion: "Movimiento",
  motions: { system: "Como el dispositivo", less: "Menos movimiento" },
  motionText: "Con menos movimiento, las caras, las tarjetas y los gráficos cambian sin animación.",
  language: "Idioma",
  done: "Lo que has hecho",
  kept: "Tus respuestas se guardan solo en este dispositivo.",
  download: "Descargar una copia",
  all: "Todos los ajustes",
  privacy: "Qué se guarda y cómo borrarlo",
};
