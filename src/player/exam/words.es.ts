/** Words of the page. */
export const es = {
  testTitle: "Prueba",
  title: "Examen final",
  description: "",
  testDescription: "",
};
