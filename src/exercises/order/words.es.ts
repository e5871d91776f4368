/** Words of `order`. */
export const es = {
  instruction: "Pon los elementos en orden.",
  missing_one: "Pon los elementos en orden antes de comprobar.",
  missing_many: "Pon los elementos en orden antes de comprobar.",
  missing_other: "Pon los elementos en orden antes de comprobar.",
  rule: "Cada pareja de elementos que quedan seguidos y en el orden correcto vale un punto.",
  how: "Arrastra cada uno por su número o usa sus botones. Con el teclado, las flechas mueven el elemento elegido.",
  /** The number that is shown on the handle comes first, so that it can be called by it. */
  handle: "{{n}}. Mover «{{part}}»",
  up: "Subir «{{part}}»",
  down: "Bajar «{{part}}»",
  at: "«{{part}}», posición {{n}} de {{total}}",
  follows: "Bien: van seguidos",
  breaks: "Así no van",
  key: "El orden correcto",
  /** Lines of the account of a score. */
  line: {
    follows: "«{{first}}» y, justo después, «{{second}}»",
    /** Before it may be told which. */
    misses: "«{{first}}» y, justo después, «{{second}}»: así no van",
    breaks: "«{{first}}»: justo después iba «{{second}}»",
    last: "«{{first}}»: iba al final",
  },
};
