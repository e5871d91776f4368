import type { Words } from "../shape.ts";

/** Words of the exercises and of the card around them. */
export const exercises: Words["exercises"] = {
  number: "Comprova · {{n}} de {{total}}",
  kind: {
    single: "Tria una resposta.",
    multiple: "Marca totes les que corresponguin.",
    order: "Posa-ho en ordre.",
  },
  check: "Comprova",
  next: "Continua",
  again: "Torna-hi",
  hint: "Pista",
  hintMore: "Una altra pista",
  hintCost: "{{hint}} (resta un {{share}})",
  hintNumber: "Pista {{n}}",
  noMoreHints: "No hi ha més pistes",
  nothingChosen: "Tria una resposta abans de comprovar.",
  result: {
    right: "Correcte",
    partly: "En part",
    wrong: "Encara no",
    points_one: "{{result}}: {{points}} d'{{max}} punt",
    points_many: "{{result}}: {{points}} de {{max}} punts",
    points_other: "{{result}}: {{points}} de {{max}} punts",
    hinted: "{{result}}. Demanar pistes ha restat un {{share}}.",
  },
  saved: {
    saving: "Desant…",
    saved: "Desat",
    failed: "No s'ha pogut desar en aquest navegador. La teva resposta continua a la pantalla.",
  },
  single: {
    chosenRight: "La teva resposta, i és la correcta",
    chosenWrong: "La teva resposta no és la correcta",
    right: "Resposta correcta",
    wrong: "No és aquesta",
  },
  multiple: {
    ticked: "Ben marcada",
    tickedWrong: "Marcada, i no corresponia",
    missed: "Resposta correcta, sense marcar",
    left: "Sense marcar, i ben fet",
  },
  order: {
    how: "Arrossega cada part pel número o fes-ne servir els botons. Amb el teclat, les fletxes mouen la part triada.",
    handle: "{{n}}. Mou «{{part}}»",
    up: "Puja «{{part}}»",
    down: "Baixa «{{part}}»",
    at: "«{{part}}», posició {{n}} de {{total}}",
    follows: "Van bé en aquest ordre",
    breaks: "No van en aquest ordre",
    key: "L'ordre correcte",
  },
};
