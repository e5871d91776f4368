/** Words of the page. */
export const ca = {
  title: "Fulls per imprimir",
  description: "",
};
