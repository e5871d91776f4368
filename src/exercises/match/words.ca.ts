/** Words of `match`. */
export const ca = {
  instruction: "Dona a cada línia el que li correspon.",
  shared: "Una mateixa opció pot servir per a diverses línies.",
  missing_one: "Falta {{count}} línia per completar abans de comprovar.",
  missing_many: "Falten {{count}} línies per completar abans de comprovar.",
  missing_other: "Falten {{count}} línies per completar abans de comprovar.",
  rule: "Cada parella correcta val un punt. Les equivocades no resten.",
  right: "Van juntes",
  wrong: "No van juntes",
  key: "No van juntes: aquí hi anava «{{choice}}»",
  line: {
    right: "«{{left}}» amb «{{choice}}»",
    wrong: "«{{left}}» no va amb «{{choice}}»",
    key: "«{{left}}» anava amb «{{choice}}»",
  },
};
