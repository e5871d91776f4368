/** Words of `fill`. */
export const es = {
  instruction: "Escribe o elige lo que falta en cada hueco.",
  typing: "Escribe lo que falta en cada hueco.",
  picking: "Elige lo que falta en cada hueco.",
  missing_one: "Completa al menos un hueco antes de comprobar.",
  missing_many: "Completa al menos un hueco antes de comprobar.",
  missing_other: "Completa al menos un hueco antes de comprobar.",
  rule: "Cada hueco bien completado vale un punto. Las mayúsculas, los acentos, los espacios de más y el punto final no restan.",
  /** What a field is called. The words of the text beside it tell which one it is. */
  blank: "Hueco {{n}} de {{total}}",
  blankAfter: "Hueco {{n}} de {{total}}, después de «{{before}}»",
  blankBefore: "Hueco {{n}} de {{total}}, antes de «{{after}}»",
  blankBetween: "Hueco {{n}} de {{total}}, entre «{{before}}» y «{{after}}»",
  choose: "Elige…",
  reasons: "Hueco por hueco",
  right: "Correcto",
  wrong: "No encaja",
  empty: "Sin completar",
  key: "Aquí va «{{answer}}».",
  also: "También vale:",
  forgiven: "Se escribe «{{answer}}»: hemos pasado por alto {{slips}}.",
  /** Typed in the other language, whose key it fits. */
  elsewhere: "Lo escribiste en otra lengua y allí encaja. Aquí sería «{{answer}}».",
  /** Typed in the other language, whose key it does not fit; it would fit here. */
  notThere: "Lo escribiste en otra lengua y allí no encajaba.",
  slip: {
    case: "las mayúsculas",
    accents: "los acentos",
    diaeresis: "la diéresis",
    cedilla: "la cedilla",
    geminate: "el punto de la ele geminada",
    apostrophes: "el apóstrofo",
    spaces: "los espacios de más",
    stop: "la puntuación del final",
  },
  /** Lines of the account of a score. */
  line: {
    right: "Hueco {{n}}, «{{given}}»: correcto",
    wrong: "Hueco {{n}}, «{{given}}»: no encaja",
    empty: "Hueco {{n}}: sin completar",
    wrongKey: "Hueco {{n}}, «{{given}}»: iba «{{answer}}»",
    emptyKey: "Hueco {{n}}, sin completar: iba «{{answer}}»",
  },
};
