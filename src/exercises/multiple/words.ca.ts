/** Words of `multiple`. */
export const ca = {
  instruction: "Marca totes les que corresponguin.",
  missing_one: "Marca almenys una resposta abans de comprovar.",
  missing_many: "Marca almenys una resposta abans de comprovar.",
  missing_other: "Marca almenys una resposta abans de comprovar.",
  rule: "Cada resposta ben marcada suma un punt i cada una de mal marcada el resta. Mai no es baixa de 0.",
  ticked: "Ben marcada",
  tickedWrong: "Marcada, i no corresponia",
  missed: "Resposta correcta, sense marcar",
  left: "Sense marcar, i ben fet",
  line: {
    ticked: "«{{option}}»: ben marcada",
    tickedWrong: "«{{option}}»: marcada, i no corresponia",
    left: "Una resposta correcta que queda sense marcar",
    missed: "«{{option}}»: correcta, sense marcar",
  },
};
