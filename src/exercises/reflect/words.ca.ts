/** Words of `reflect`. */
export const ca = {
  instruction: "Escriu-ho amb les teves paraules i, després, compara el teu text amb una resposta possible.",
  private: "El que escrius es queda en aquest dispositiu.",
  missing_one: "Abans d'acabar, prem «Compara» i mira què tenen en comú el teu text i la resposta possible.",
  missing_many: "Escriu la teva resposta i compara-la abans d'acabar.",
  missing_other: "Escriu la teva resposta i compara-la abans d'acabar.",
  rule: "No es puntua: compta com a fet quan has escrit la teva resposta i l'has comparada.",
  write: "Escriu primer la teva resposta; després la podràs comparar.",
  full: "Has arribat al màxim de {{max}} caràcters. El que no hi cabia no s'ha afegit.",
  compare: "Compara",
  hide: "Amaga la resposta possible",
  show: "Mostra la resposta possible",
  model: "Una resposta possible",
  points: "Compara: ho compleix, el teu text?",
};
