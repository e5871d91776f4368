/** Words of `single`. */
export const ca = {
  instruction: "Tria una resposta.",
  missing_one: "Tria una resposta abans de comprovar.",
  missing_many: "Tria una resposta abans de comprovar.",
  missing_other: "Tria una resposta abans de comprovar.",
  rule: "Val un punt si tries la resposta correcta, i cap si en tries una altra.",
  chosenRight: "La teva resposta, i és la correcta",
  chosenWrong: "La teva resposta no és la correcta",
  right: "Resposta correcta",
  wrong: "No és aquesta",
  line: {
    right: "«{{option}}»: és la correcta",
    wrong: "«{{option}}»: no és la correcta",
  },
};
