/** Words of `dialogue` on paper. */
export const ca = {
  do: "Llegeix l'escena 1, tria què dius i salta a l'escena que indica la teva resposta. Apunta el camí que segueixes.",
  path: "El meu camí:",
  scene: "Escena {{n}}",
  end: "Fi",
  to: "ves a l'escena {{n}}",
  cast: "Per a dues persones: l'una fa el personatge ({{who}}) i l'altra tria què respon.",
  place: "Lloc: {{place}}",
  phone: "Per telèfon",
  begins: "En començar: {{mood}}",
  best: "El millor camí, per escenes: {{way}}",
  you: "Tu",
  room: "Qui fa el personatge apuja o abaixa el to segons el que li responen. En acabar, expliqueu quina frase ha canviat la conversa i proveu-ne una altra.",
};
