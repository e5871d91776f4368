/** Words of `report-card`. */
export const ca = {
  title: "El teu butlletí de qualificacions",
  advice: {
    name: "Una bona pregunta",
    one: "Pregunta una sola cosa.",
    scale: "Es respon de l'1 (gens) al 5 (del tot).",
    change: "Tracta d'una cosa que pots millorar.",
  },
  example: "Per exemple",
  question: "La teva pregunta",
  action: "Si la nota és baixa, faré això",
  print: "Per a la targeta",
  shop: "Nom del comerç o del servei",
  shopHint: "Tal com el coneixen els teus clients.",
  handIn: "Com es torna la targeta",
  handInHint: "Per exemple: «Deixi aquesta targeta a la bústia de l'entrada».",
  card: {
    name: "La seva opinió",
    thanks: "Gràcies per dedicar-nos un minut: la seva opinió ens ajuda a millorar.",
    how: "Marqui una casella a cada pregunta, de l'1 (gens) al 5 (del tot).",
    low: "Gens",
    high: "Del tot",
    wish: "Si pogués canviar una cosa, quina seria?",
    anonymous: "No cal que hi posi el nom.",
    none: "Encara no hi ha cap pregunta escrita.",
  },
  plan: {
    name: "Què faré si la nota és baixa",
    private: "Aquest full és per a tu: no va amb la targeta.",
    none: "Encara no ho has escrit.",
  },
};
