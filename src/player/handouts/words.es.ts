/** Words of the page. */
export const es = {
  title: "Hojas para imprimir",
  description: "",
};
