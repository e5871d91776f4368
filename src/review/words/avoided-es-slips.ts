import type { Avoided } from "./avoided.ts";

const people =
  "personas?|clientes?|clientas|quejas|reclamaciones|llamadas|colas|problemas|errores|casos|muchos|muchas|pocos|pocas|varios|varias|dos|tres|cuatro|cinco|diez|más de";

/** What is said everywhere and written nowhere: slips of grammar, and words that are written as others. */
export const slipsEs: readonly Avoided[] = [
  {
    avoid: new RegExp(`hubieron (?:${people})|habían (?:${people})|(?:van|iban) a haber (?:${people})`, "u"),
    use: "«hubo», «había», «va a haber»",
    why: "what there is has no plural verb",
    wrong: ["Hubieron quejas", "Habían muchas personas en la cola", "Van a haber colas"],
    right: ["Hubo quejas", "Había mucha gente", "Las que habían llamado"],
  },
  {
    avoid: /(?:piens|cre|dic|dij|opin|cont|explic|respond|coment)(?:o|as?|es?|en|an|ó|aron|o|ieron) de que/u,
    use: "«que»",
    why: "what is thought or said has no «de»",
    wrong: ["Pienso de que vendrá", "Dice de que espera", "explicó de que no"],
    right: ["Piensa que vendrá", "la idea de que venga", "avisa de que llega"],
  },
  {
    avoid: /en relación a(?:l|los)?/u,
    use: "«en relación con», «con relación a»",
    why: "two turns were joined into one",
    wrong: ["En relación a la factura"],
    right: ["en relación con la factura", "con relación a la factura"],
  },
  {
    avoid:
      /(?:libros?|hojas?|formularios?|número|cantidad|departamento|servicio|atención) de reclamos?|reclamos(?! public)/u,
    use: "«reclamación»",
    why: "in Spain a «reclamo» lures, it does not claim",
    wrong: ["Hay un libro de reclamos", "Presenta reclamos cada semana"],
    right: ["Hay un libro de reclamaciones", "reclamos publicitarios"],
  },
  {
    avoid: /contra (?:más|menos|mejor|peor)(?! de)/u,
    use: "«cuanto más», «cuanto menos»",
    why: "«contra» is no adverb of degree",
    wrong: ["Contra más espera, peor"],
    right: ["Cuanto más espera, peor", "la reacción contra más de tres"],
  },
  {
    avoid: /(?:detrás|delante|encima|debajo|cerca|enfrente|al lado) (?:mío|tuyo|suyo|nuestro|mía|tuya|suya|nuestra)/u,
    use: "«de mí», «de ti», «de usted»",
    why: "an adverb has no owner",
    wrong: ["Detrás tuyo hay cola", "delante mío"],
    right: ["Detrás de ti hay cola", "por delante, mío y tuyo"],
  },
  {
    avoid:
      /sobretodo|a parte de(?! (?:la|las|los|l[oa]s?|mi|su|tu)(?!\p{L}))|osea|enserio|aveces|talvez|deacuerdo|porfavor/u,
    use: "«sobre todo», «aparte de», «o sea», «en serio», «a veces», «tal vez», «de acuerdo», «por favor»",
    why: "what is one word and what is two",
    wrong: ["Sobretodo, escucha", "A parte de eso, llama", "Osea, no", "¿Enserio?"],
    right: ["Sobre todo, escucha", "Aparte de eso, llama", "avisa a parte de la plantilla"],
  },
  {
    avoid: /(?:vamos a )?haber (?:qué|si|quién|cuándo|cómo|dónde|cuál)/u,
    use: "«a ver»",
    why: "it sounds alike and is another word",
    wrong: ["haber qué dice", "Vamos a haber si viene"],
    right: ["a ver qué dice", "Puede haber prisa"],
  },
  {
    avoid: /sólo/u,
    use: "«solo»",
    why: "the course writes it without an accent (Ortografía 2010, 3.4.3)",
    wrong: ["Sólo quiere que la oigan"],
    right: ["Solo quiere que la oigan", "sólido"],
  },
  {
    avoid: /[UV]ds?(?=\.)|(?:Sr|Sra|Srta|Dr|Dra)(?=[^.\p{L}\p{N}])(?! \.)/u,
    use: "«usted», «señor», «señora»",
    why: "words are read more easily than abbreviations, which end in a stop",
    wrong: ["Ud. espera", "Pase, Sr Pérez"],
    right: ["Usted espera", "Pase, Sr. Pérez", "la UD"],
  },
  {
    avoid: /ahorita|ahoritica|chéver[eo]s?/u,
    use: "«ahora mismo», «estupendo»",
    why: "it is said in America; the course speaks as in Spain",
    wrong: ["Ahorita vuelvo"],
    right: ["Ahora mismo vuelvo"],
  },
];
