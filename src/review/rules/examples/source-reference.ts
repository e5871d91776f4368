import type { ReviewExamples } from "../../example.ts";

const note = (sure: string, source: string) => `:::evidence{sure=${sure} source="${source}"}\nQuizá.\n:::\n`;

export const examples: ReviewExamples = {
  rule: "source-reference",
  good: [
    note("medium", "https://example.org/estudio"),
    note("medium", "Un estudio de la casa, doi 10.1509/jm.15.0395"),
    note("medium", "Karl Albrecht y Ron Zemke, Service America!, Homewood, Dow Jones-Irwin, 1985"),
    note("medium", "Richard Normann: Service Management. Wiley (1984)"),
    note("low", "Clasificación de uso corriente; autoría no localizada."),
    note("low", "Se repite en manuales; no hemos encontrado estudios que lo comprueben"),
    note("low", "Classificació habitual; no n'hem trobat l'origen"),
    note("low", "Anónimo"),
  ],
  bad: [
    ["1:25", note("medium", "Varios estudios")],
    ["1:25", note("medium", "Service America!, 1985")],
    ["1:22", note("low", "Un manual de ventas")],
    ["1:25", note("medium", "Autoría no localizada")],
    ["1:25", note("medium", "Una consultora, un informe, una nota de prensa")],
    // A number is not yet a year.
    ["1:25", note("medium", "Albrecht, Service America!, edición 2500, Homewood")],
  ],
};
