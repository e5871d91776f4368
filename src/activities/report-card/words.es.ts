/** Words of `report-card`. */
export const es = {
  title: "Tu libreta de calificaciones",
  /** Never an error: what helps while one writes. */
  advice: {
    name: "Una buena pregunta",
    one: "Pregunta una sola cosa.",
    scale: "Se contesta del 1 (nada) al 5 (del todo).",
    change: "Trata de algo que puedes mejorar.",
  },
  example: "Por ejemplo",
  question: "Tu pregunta",
  action: "Si la nota es baja, haré esto",
  print: "Para la tarjeta",
  shop: "Nombre del comercio o servicio",
  shopHint: "Como lo conocen tus clientes.",
  handIn: "Cómo se entrega la tarjeta",
  handInHint: "Por ejemplo: «Deje esta tarjeta en el buzón de la entrada».",
  /** The card that customers fill in: staff say «usted» to them. */
  card: {
    name: "Su opinión",
    thanks: "Gracias por dedicarnos un minuto: su opinión nos ayuda a atenderle mejor.",
    how: "Marque una casilla en cada pregunta, del 1 (nada) al 5 (del todo).",
    low: "Nada",
    high: "Del todo",
    wish: "Si pudiera cambiar una cosa, ¿cuál sería?",
    anonymous: "No hace falta que ponga su nombre.",
    none: "Aún no hay ninguna pregunta escrita.",
  },
  /** What stays with the learner. */
  plan: {
    name: "Qué haré si la nota es baja",
    private: "Esta hoja es para ti: no va con la tarjeta.",
    none: "Aún no lo has escrito.",
  },
};
