/** Words of `rate`. */
export const es = {
  instruction: "Valora cada frase del 1 al 5. No hay respuestas mejores ni peores.",
  missing_one: "Te queda {{count}} frase por valorar.",
  missing_many: "Te quedan {{count}} frases por valorar.",
  missing_other: "Te quedan {{count}} frases por valorar.",
  rule: "No se puntúa: cuenta como hecho cuando has valorado todas las frases.",
  /** The ends of the scale, unless the author names them. */
  low: "Nada",
  high: "Del todo",
  /** Names of the five radios of a statement. */
  end: "{{n}}: {{end}}",
  value: "{{n}} de 5",
  profile: "Tu perfil",
  both: "Antes {{before}} · ahora {{now}}",
  change: { up: "Sube", down: "Baja", same: "Sigue igual" },
  rose: "Frases que han subido desde la otra vez: {{n}} de {{total}}.",
  first:
    "La otra vez no llegaste a valorar estas frases, así que aún no hay con qué comparar. Hoy es tu punto de partida.",
};
