/** Words of the page. */
export const es = {
  title: "Buscar",
  description: "",
};
