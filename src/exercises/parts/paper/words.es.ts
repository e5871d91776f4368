/** Words of several kinds on paper. */
export const es = {
  right: "Correcta",
  wrong: "No es correcta",
  room: "Espacio para escribir",
};
