/** Words of `label`. */
export const ca = {
  instruction: "Col·loca cada opció al seu lloc de la figura.",
  missing_one: "Et queda {{count}} lloc per omplir.",
  missing_many: "Et queden {{count}} llocs per omplir.",
  missing_other: "Et queden {{count}} llocs per omplir.",
  rule: "Cada opció ben col·locada val un punt. Les equivocades no resten.",
  place: "Lloc {{n}}",
  numbered: "{{n}}. {{place}}",
  right: "Al seu lloc",
  wrong: "No va aquí",
  key: "No va aquí: hi va «{{label}}»",
  result: "Lloc per lloc",
  line: {
    right: "{{place}}: «{{label}}»",
    wrong: "{{place}}: no hi va «{{label}}»",
    key: "{{place}}: hi anava «{{label}}»",
  },
};
