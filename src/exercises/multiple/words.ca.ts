/** Words of `multiple`. */
export const ca = {
  instruction: "Marca totes les respostes correctes.",
  missing_one: "Marca almenys una resposta abans de comprovar.",
  missing_many: "Marca almenys una resposta abans de comprovar.",
  missing_other: "Marca almenys una resposta abans de comprovar.",
  rule: "Cada resposta ben marcada suma un punt; cada resposta mal marcada en resta un. La puntuació no baixa mai de 0.",
  ticked: "Ben marcada",
  tickedWrong: "Marcada, però no és correcta",
  missed: "Resposta correcta, sense marcar",
  left: "Sense marcar, com calia",
  line: {
    ticked: "«{{option}}»: ben marcada",
    tickedWrong: "«{{option}}»: marcada, però no és correcta",
    left: "Una resposta correcta que queda sense marcar",
    missed: "«{{option}}»: correcta, sense marcar",
  },
};
