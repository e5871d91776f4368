/** Words of the page. */
export const ca = {
  testTitle: "Prova",
  title: "Examen final",
  description: "",
  testDescription: "",
};
