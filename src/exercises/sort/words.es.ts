/** Words of `sort`. */
export const es = {
  instruction: "Pon cada elemento en su grupo.",
  missing_one: "Te queda {{count}} elemento por colocar.",
  missing_many: "Te quedan {{count}} elementos por colocar.",
  missing_other: "Te quedan {{count}} elementos por colocar.",
  rule: "Cada elemento en su grupo vale un punto. Los equivocados no restan.",
  how: "Pulsa el grupo, escribe su número o arrastra el elemento hasta él.",
  /** Over the item whose turn it is. */
  turn: "{{n}} de {{total}}",
  /** Over an item that was placed before and is being moved. */
  moving: "Ahora está en «{{group}}»",
  later: "Más tarde",
  done: "Ya está todo colocado. Para cambiar un elemento de grupo, púlsalo.",
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
    held: "«{{part}}», ahora en «{{group}}». Elige otro grupo.",
    left: "«{{part}}» se queda en «{{group}}».",
  },
  right: "En su grupo",
  wrong: "No va aquí",
  belongs: "No va aquí: va en «{{group}}»",
  /** Lines of the account of a score. */
  line: {
    right: "«{{part}}»: en su grupo",
    /** Before it may be told which is. */
    wrong: "«{{part}}»: no va en «{{group}}»",
    belongs: "«{{part}}»: no va en «{{group}}», va en «{{own}}»",
  },
};
