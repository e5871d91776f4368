import type { Avoided } from "./avoided.ts";

const spanish = "it is a word of Spanish";

/** Slips that dictionaries let pass: forms of elsewhere, of before 2016, or of the street. */
export const slipsCa: readonly Avoided[] = [
  {
    avoid: /v[àa]ri(?:s|es)(?! (?:de|del) )/u,
    use: "«diversos», «uns quants»",
    why: "«vari» is what varies; in the plural it is Spanish «varios»",
    wrong: ["Varis clients esperen", "vàries vegades"],
    right: ["Uns quants clients esperen", "variats"],
  },
  {
    avoid: /al menys/u,
    use: "«almenys»",
    why: "it is one word",
    wrong: ["Al menys espera"],
    right: ["Almenys espera"],
  },
  {
    avoid:
      /els hi (?:agrad|sembl|di[cguem]|pregunt|expli[cq]|ofer|respo|contest|demana|interess|import|fa |preocup)\p{L}*/u,
    use: "«els»",
    why: "in writing the dative is «els» alone",
    wrong: ["Els hi agrada molt", "els hi dic la veritat", "els hi fa por"],
    right: ["Els agrada molt", "Els hi porto demà"],
  },
  {
    avoid: /servicis?|(?:un|del|al|de|sense) pago|pagos|retrassos|retràs|envios/u,
    use: "«servei», «pagament», «retard», «enviament»",
    why: spanish,
    wrong: ["El servici és bo", "forma de pago", "un retràs de dos dies"],
    right: ["El servei és bo", "el pagament", "un retard", "El pago jo", "els pago avui"],
  },
  {
    avoid: /(?:a|de|per|sense|i|pot|ha de|vol|cal) (?:tindre|vindre)(?:-\p{L}+)*/u,
    use: "«tenir», «venir»",
    why: "the course speaks the Catalan of Catalonia",
    wrong: ["S'ha de tindre paciència", "pot vindre"],
    right: ["S'ha de tenir paciència"],
  },
  {
    avoid: /dón(?:a|es)|sóc|vénen|véns|néts?|féu|fóra|ós/u,
    use: "«dona», «soc», «venen», «vens», «net», «feu», «fora»",
    why: "these accents were given up in 2016",
    wrong: ["Dóna les gràcies", "Sóc aquí", "Vénen demà"],
    right: ["Dona les gràcies", "Soc aquí", "són", "famós"],
  },
  {
    avoid: /quan (?:més|menys) \p{L}+,/u,
    use: "«com més», «com menys»",
    why: "it is Spanish «cuanto más»",
    wrong: ["Quan més espera, pitjor"],
    right: ["Com més espera, pitjor", "quan més l'esperen"],
  },
  {
    avoid: /al igual que/u,
    use: "«com», «igual que»",
    why: "it is Spanish «al igual que»",
    wrong: ["Al igual que tu"],
    right: ["Igual que tu", "com tu"],
  },
  {
    avoid: /es clar(?= que|[.,;:!?]|$)|es a dir|perque|mes (?:tard|aviat|endavant)/u,
    use: "«és clar», «és a dir», «perquè», «més tard»",
    why: "another word without its accent",
    wrong: ["Es clar que sí", "Mes tard truca", "es a dir"],
    right: ["És clar que sí", "Més tard truca", "el mes passat"],
  },
];
