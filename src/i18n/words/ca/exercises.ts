import type { Words } from "../shape.ts";

/** Words of the exercises and of the card around them. */
export const exercises: Words["exercises"] = {
  number: "Exercici {{n}} de {{total}}",
  changed:
    "Aquesta pregunta ha canviat des que la vas respondre ({{date}}). Per això te la tornem a fer; la resta continua com la vas deixar.",
  added: "És una pregunta nova: no hi era quan vas acabar la lliçó, que continua acabada.",
  check: "Comprova",
  next: "Continua",
  finish: "Fet",
  change: "Canvia la resposta",
  again: "Torna-hi",
  hint: "Pista",
  hintMore: "Una altra pista",
  hintCost: "{{hint}} (resta un\u00a0{{share}})",
  hintNumber: "Pista {{n}}",
  noMoreHints: "No hi ha més pistes",
  result: {
    right: "Correcte",
    partly: "En part",
    wrong: "Encara no",
    done: "Fet",
    points_one: "{{result}}: {{points}} de {{max}} punt",
    points_many: "{{result}}: {{points}} de {{max}} punts",
    points_other: "{{result}}: {{points}} de {{max}} punts",
    hinted: "{{result}}. Demanar pistes ha restat un\u00a0{{share}}.",
  },
  sure: {
    question: "Ho tens clar?",
    optional: "És voluntari i no canvia la puntuació.",
    level: { guessing: "Responc a l'atzar", fairly: "Em sembla que sí", sure: "Ho sé" },
    said: "Abans de comprovar has dit «{{level}}». Això no canvia la puntuació.",
  },
  why: {
    open: "Per què aquesta puntuació?",
    floor: "La puntuació no baixa mai de 0",
    hint: "Pista {{n}}",
    changed: "L'exercici ha canviat des de la teva resposta",
    total: "En total",
    of: "{{points}} de {{max}}",
    attempt: "Aquest és l'intent {{n}}. Només compta l'últim; els anteriors no resten.",
  },
  saved: {
    saving: "S'està desant…",
    saved: "Desat",
    failed: "No s'ha pogut desar en aquest navegador. La teva resposta continua a la pantalla.",
  },
};
