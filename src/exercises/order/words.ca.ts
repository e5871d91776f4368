/** Words of `order`. */
export const ca = {
  instruction: "Posa-ho en ordre.",
  missing_one: "Posa-ho en ordre abans de comprovar.",
  missing_many: "Posa-ho en ordre abans de comprovar.",
  missing_other: "Posa-ho en ordre abans de comprovar.",
  rule: "Cada parella de veïns que queda en el seu ordre, l'un just darrere l'altre, val un punt.",
  how: "Arrossega cada part pel número o fes-ne servir els botons. Amb el teclat, les fletxes mouen la part triada.",
  handle: "{{n}}. Mou «{{part}}»",
  up: "Puja «{{part}}»",
  down: "Baixa «{{part}}»",
  at: "«{{part}}», posició {{n}} de {{total}}",
  follows: "Van bé en aquest ordre",
  breaks: "No van en aquest ordre",
  key: "L'ordre correcte",
  line: {
    follows: "«{{first}}» i, just després, «{{second}}»",
    misses: "Darrere de «{{first}}» falta la part que la segueix",
    breaks: "Darrere de «{{first}}» hi anava «{{second}}»",
  },
};
