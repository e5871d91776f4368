/** Words of the page. */
export const ca = {
  title: "Cercar",
  description: "",
};
