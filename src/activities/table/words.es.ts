/** Words of `table`. */
export const es = {
  title: "Tu tabla",
  /** A row that the learner has not named. */
  row: "Fila {{n}}",
  add: "Añadir una fila",
  most: "La tabla ya tiene {{max}} filas, que son las que caben. Para añadir otra, quita una de las tuyas.",
  moved: "«{{name}}»: fila {{n}} de {{total}}",
};
