/** Words of `sort`. */
export const es = {
  instruction: "Pon cada elemento en su grupo.",
  missing_one: "Falta {{count}} elemento por poner en un grupo.",
  missing_many: "Faltan {{count}} elementos por poner en un grupo.",
  missing_other: "Faltan {{count}} elementos por poner en un grupo.",
  rule: "Cada elemento que queda en su grupo vale un punto.",
  how: "Pulsa el grupo del elemento que se muestra, escribe su número o arrastra el elemento hasta allí.",
  /** Over the item whose turn it is. */
  turn: "{{n}} de {{total}}",
  /** Over an item that was placed before and is being moved. */
  moving: "Ahora está en «{{group}}»",
  later: "Más tarde",
  done: "Todos están en un grupo. Comprueba cuando quieras; para mover uno, pulsa en él.",
  /** The name of a group's button. */
  group_one: "{{group}}, {{count}} elemento",
  group_many: "{{group}}, {{count}} elementos",
  group_other: "{{group}}, {{count}} elementos",
  /** The name of the button of an item that was placed. */
  move: "Mover «{{part}}»",
  /** What a screen reader hears after each step. */
  said: {
    placed: "«{{part}}», en «{{group}}».",
    next: "Sigue «{{part}}», {{n}} de {{total}}.",
    held: "«{{part}}», ahora en «{{group}}». Elige su grupo.",
    left: "«{{part}}» se queda en «{{group}}».",
  },
  right: "En su grupo",
  wrong: "No es de este grupo",
  belongs: "Es de «{{group}}»",
  /** Lines of the account of a score. */
  line: {
    right: "«{{part}}»: en su grupo",
    /** Before it may be told which is. */
    wrong: "«{{part}}»: no es de «{{group}}»",
    belongs: "«{{part}}»: no es de «{{group}}», es de «{{own}}»",
  },
};
