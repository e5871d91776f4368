/** Words of what the editors of several kinds share. */
export const ca = {
  optional: "(si vols)",
  limit: "Fins a {{max}} caràcters.",
  left_one: "Queda {{count}} caràcter.",
  left_many: "Queden {{count}} caràcters.",
  left_other: "Queden {{count}} caràcters.",
  full: "Has arribat al màxim de {{max}} caràcters. El que no hi cabia no s'ha afegit.",
  up: "Puja «{{name}}»",
  down: "Baixa «{{name}}»",
  remove: "Treu «{{name}}»",
};
