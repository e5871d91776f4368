/** Words of the page of sources. */
export const ca = {
  description: "D'on surt el que diu el curs, fins a quin punt és segur i quines normes cita.",
  degrees: "Què vol dir cada grau",
  meaning: {
    high: "Ho avalen estudis que n'apleguen molts d'altres, o ho hem llegit al document original. Te'n pots refiar.",
    medium:
      "Hi ha una font seriosa, però és una de sola, es discuteix o parla d'un altre context. Orienta, però no demostra res.",
    low: "Corre molt, però no n'hem trobat l'origen ni cap estudi que ho sostingui. Pren-t'ho com una idea per rumiar.",
    law: "Què demana una norma, on és vigent i quan la vam mirar per última vegada. No és assessorament legal. Els terminis i els formularis varien segons el sector i el territori: consulta la norma vigent i el protocol de la teva empresa.",
  },
  outside: "Els enllaços a altres webs s'obren amb connexió a internet i porten aquest signe:",
  show: "Mostra",
  filter: { all: "Tot", high: "Certesa alta", medium: "Certesa mitjana", low: "Certesa baixa", law: "Normes" },
  all_one: "{{count}} nota",
  all_many: "{{count}} notes",
  all_other: "{{count}} notes",
  some_one: "{{count}} nota de {{total}}",
  some_many: "{{count}} notes de {{total}}",
  some_other: "{{count}} notes de {{total}}",
  law: "Què diu la llei a {{region}}",
  advice: "No és assessorament legal.",
  section: "Llegeix-ho al seu lloc: «{{section}}»",
  lesson: "Llegeix-ho a la lliçó",
  none: "Aquest curs no cita fonts.",
};
