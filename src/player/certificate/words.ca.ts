/** Words of the page. */
export const ca = {
  title: "Certificat",
  verifyTitle: "Comprovar un certificat",
  description: "",
  verifyDescription: "",
};
