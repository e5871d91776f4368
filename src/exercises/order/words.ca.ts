/** Words of `order`. */
export const ca = {
  instruction: "Posa-ho en ordre.",
  missing_one: "Posa-ho en ordre abans de comprovar.",
  missing_many: "Posa-ho en ordre abans de comprovar.",
  missing_other: "Posa-ho en ordre abans de comprovar.",
  rule: "Cada parella d'elements que queden seguits i en l'ordre correcte val un punt.",
  how: "Arrossega cada element pel número o fes-ne servir els botons. Amb el teclat, les fletxes mouen l'element triat.",
  handle: "{{n}}. Mou «{{part}}»",
  up: "Puja «{{part}}»",
  down: "Baixa «{{part}}»",
  at: "«{{part}}», posició {{n}} de {{total}}",
  follows: "Van bé en aquest ordre",
  breaks: "No van en aquest ordre",
  key: "L'ordre correcte",
  line: {
    follows: "«{{first}}» i, just després, «{{second}}»",
    misses: "«{{first}}» i, just després, «{{second}}»: no van en aquest ordre",
    breaks: "«{{first}}»: just després hi anava «{{second}}»",
    last: "«{{first}}»: anava al final",
  },
};
