/** Words of `order` on paper. */
export const es = {
  do: "Numera los elementos en orden: 1 para el primero.",
  column: "En la hoja, de arriba abajo: {{numbers}}",
};
