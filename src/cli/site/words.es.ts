/** Words of the installable app, in the list of things that a browser shows before it installs. */
export const es = {
  screens: {
    narrow: "Una lección en el móvil: se lee, se responde y se ve por qué",
    wide: "El curso en el ordenador: por dónde seguir y todo el camino",
  },
};
