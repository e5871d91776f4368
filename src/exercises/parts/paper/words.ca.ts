/** Words of several kinds on paper. */
export const ca = {
  right: "Correcta",
  wrong: "No és correcta",
  room: "Espai per escriure",
};
