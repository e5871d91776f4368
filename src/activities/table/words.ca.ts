/** Words of `table`. */
export const ca = {
  title: "La teva taula",
  row: "Fila {{n}}",
  add: "Afegeix una fila",
  most: "La taula ja té {{max}} files, que són les que hi caben. Per afegir-ne una altra, treu-ne una de les teves.",
  moved: "«{{name}}»: fila {{n}} de {{total}}",
};
