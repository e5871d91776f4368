/** Words of `label`. */
export const ca = {
  instruction: "Col·loca cada nom al seu lloc de la figura.",
  missing_one: "Et queda {{count}} lloc per completar.",
  missing_many: "Et queden {{count}} llocs per completar.",
  missing_other: "Et queden {{count}} llocs per completar.",
  rule: "Cada nom ben col·locat val un punt. Els equivocats no resten.",
  place: "Lloc {{n}}",
  numbered: "{{n}}. {{place}}",
  right: "Al seu lloc",
  wrong: "No va aquí",
  key: "No va aquí: aquí hi va «{{label}}»",
  result: "Lloc per lloc",
  line: {
    right: "{{place}}: «{{label}}»",
    wrong: "{{place}}: no hi va «{{label}}»",
    key: "{{place}}: hi anava «{{label}}»",
  },
};
