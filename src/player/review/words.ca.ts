/** Words of the page. */
export const ca = {
  title: "Repàs",
  description: "",
};
