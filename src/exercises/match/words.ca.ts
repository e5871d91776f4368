/** Words of `match`. */
export const ca = {
  instruction: "Completa cada línia amb l'opció que hi correspon.",
  shared: "Una mateixa opció pot servir per a diverses línies.",
  missing_one: "Et queda {{count}} línia per completar.",
  missing_many: "Et queden {{count}} línies per completar.",
  missing_other: "Et queden {{count}} línies per completar.",
  rule: "Cada parella correcta val un punt. Les equivocades no resten.",
  right: "Fan parella",
  wrong: "No fan parella",
  key: "No fan parella: hi va «{{choice}}»",
  line: {
    right: "«{{left}}» amb «{{choice}}»",
    wrong: "«{{left}}» no va amb «{{choice}}»",
    key: "«{{left}}» anava amb «{{choice}}»",
  },
};
