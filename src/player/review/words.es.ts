/** Words of the page. */
export const es = {
  title: "Repaso",
  description: "",
};
