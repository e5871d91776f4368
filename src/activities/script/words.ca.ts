/** Words of `script`. */
export const ca = {
  title: "El teu guió de la trucada",
  stage: "Etapa {{n}}",
  name: "Nom de l'etapa",
  text: "Què diràs",
  add: "Afegeix una etapa",
  addAfter: "Afegeix una etapa després de «{{name}}»",
  most: "El guió ja té {{max}} etapes, que són les que hi caben. Per afegir-ne una altra, treu-ne una de les teves.",
  moved: "«{{name}}»: etapa {{n}} de {{total}}",
  unwritten: "Per escriure",
};
