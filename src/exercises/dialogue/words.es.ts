/** Words of `dialogue`. */
export const es = {
  instruction: "Elige qué dices. En cuanto lo eliges, la conversación sigue.",
  missing_one: "La conversación todavía no ha terminado.",
  missing_many: "La conversación todavía no ha terminado.",
  missing_other: "La conversación todavía no ha terminado.",
  rule: "Cuenta cómo acaba la conversación: un buen final vale un punto; uno a medias, medio; uno malo, ninguno. Si la repites, cuenta el último final.",
  you: "Tú",
  /** Before a line, for whoever hears it: who is in another mood now. */
  felt: { up: "{{who}}, con más tensión", down: "{{who}}, con menos tensión" },
  /** From 0 to 5. Nouns, since they fit everyone. */
  mood: {
    calm: "Calma",
    uneasy: "Inquietud",
    annoyed: "Molestia",
    angry: "Enfado",
    indignant: "Indignación",
    furious: "Furia",
  },
  curve: { name: "Curva de la ira", top: "furia", bottom: "calma" },
  /** What a choice does. `top` and `bottom`: it would have moved further, and cannot. */
  move: {
    up: "La tensión sube {{by}}",
    down: "La tensión baja {{by}}",
    same: "La tensión no cambia",
    top: "La tensión sigue al máximo",
    bottom: "La calma sigue al máximo",
  },
  earlier: "Lo dicho hasta ahora ({{n}})",
  choices: "Qué puedes decir",
  restart: "Empezar de nuevo",
  outcome: { good: "Buen final", fair: "Final a medias", poor: "Mal final" },
  steps: "Turno a turno",
  turn: "Turno {{n}}",
  back: "Puedes volver a cualquier turno y probar otra respuesta. El nuevo final contará en lugar de este.",
  retry: "Volver a este turno",
  print: "Imprimir la conversación",
  best: {
    name: "La mejor ruta",
    same: "No hay ruta mejor que la tuya.",
  },
  /** How a call stands. */
  call: {
    ring: "Suena el teléfono",
    line: "En línea con {{who}}",
    hold: "En espera",
    transfer: "Pasando la llamada",
    "hang-up": "Ha colgado",
    over: "Llamada terminada",
    unseen: "Por teléfono no ves su cara: la imaginas.",
  },
  /** The line of the account of a score. */
  line: {
    good: "La conversación acaba bien",
    fair: "La conversación acaba a medias",
    poor: "La conversación acaba mal",
    none: "La conversación no ha terminado",
  },
};
