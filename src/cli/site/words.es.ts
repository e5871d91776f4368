/** Words of what stands around the course: the installable app, and the page that stands in for one that is not on the device. */
export const es = {
  /** In the list of things that a browser shows before it installs. */
  screens: {
    narrow: "Una conversación en el móvil: el cliente reacciona a cada cosa que dices",
    wide: "El curso en el ordenador: por dónde seguir y todo el camino",
  },
  /** What is seen where somebody sends the course to somebody: its picture in words. */
  social: {
    picture:
      "Un teléfono con una conversación del curso: la clienta habla, el enfado sube o baja y tú eliges qué decir",
    icon: "El símbolo de {{name}}",
  },
  missing: {
    title: "Esta página no está en este dispositivo",
    text: "No se puede conectar con la web del curso y esta página no está guardada. Cuando vuelva la conexión, se abrirá como siempre.",
    again: "Probar otra vez",
    elsewhere: "Abrirla en {{language}}",
  },
};
