/** Words of `order`. */
export const es = {
  instruction: "Ponlo en orden.",
  missing_one: "Ponlo en orden antes de comprobar.",
  missing_many: "Ponlo en orden antes de comprobar.",
  missing_other: "Ponlo en orden antes de comprobar.",
  rule: "Cada pareja de vecinos que queda en su orden, uno justo detrás del otro, vale un punto.",
  how: "Arrastra cada parte por su número o usa sus botones. Con el teclado, las flechas mueven la parte elegida.",
  /** The number that is shown on the handle comes first, so that it can be called by it. */
  handle: "{{n}}. Mover «{{part}}»",
  up: "Subir «{{part}}»",
  down: "Bajar «{{part}}»",
  at: "«{{part}}», posición {{n}} de {{total}}",
  follows: "Bien en este orden",
  breaks: "No en este orden",
  key: "El orden correcto",
  /** Lines of the account of a score. */
  line: {
    follows: "«{{first}}» y, justo después, «{{second}}»",
    /** Before it may be told which. */
    misses: "Detrás de «{{first}}» falta la parte que le sigue",
    breaks: "Detrás de «{{first}}» iba «{{second}}»",
  },
};
