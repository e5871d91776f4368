/** Words of the page. */
export const es = {
  title: "Certificado",
  verifyTitle: "Comprobar un certificado",
  description: "",
  verifyDescription: "",
};
