/** Words of the figures. */
export const figures = {
  list: "La figura en forma de lista",
};
