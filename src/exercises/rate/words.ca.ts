/** Words of `rate`. */
export const ca = {
  instruction: "Valora cada frase de l'1 al 5. No hi ha respostes millors ni pitjors.",
  missing_one: "Et queda {{count}} frase per valorar.",
  missing_many: "Et queden {{count}} frases per valorar.",
  missing_other: "Et queden {{count}} frases per valorar.",
  rule: "No es puntua: compta com a fet quan has valorat totes les frases.",
  low: "Gens",
  high: "Del tot",
  end: "{{n}}: {{end}}",
  value: "{{n}} de 5",
  profile: "El teu perfil",
  both: "Abans {{before}} · ara {{now}}",
  change: { up: "Puja", down: "Baixa", same: "Continua igual" },
  rose: "Frases que han pujat des de l'altra vegada: {{n}} de {{total}}.",
  first:
    "L'altra vegada no vas arribar a valorar aquestes frases: encara no hi ha amb què comparar-les. Avui és el teu punt de partida.",
};
