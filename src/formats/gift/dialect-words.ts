/** What has to be added to a question so that it is an exercise, in the language of the question. */
export interface DialectWords {
  readonly true: string;
  readonly false: string;
  /** Feedback that says no more than that; short, so that the review asks an author to say why. */
  readonly right: string;
  readonly wrong: string;
  /** Above a sentence with a blank. */
  readonly complete: string;
  /** Before a blank that stands alone. */
  readonly answer: string;
  /** Names of the columns of a table of pairs. */
  readonly heads: readonly [string, string];
  /** The name of a column of reasons. */
  readonly why: string;
  /** What anybody can look for in a text of theirs. */
  readonly points: readonly [string, string];
}

export const dialectWords: Readonly<Record<"es" | "ca", DialectWords>> = {
  es: {
    true: "Verdadero",
    false: "Falso",
    right: "Sí, es correcto.",
    wrong: "No, no es correcto.",
    complete: "Completa la frase.",
    answer: "Respuesta:",
    heads: ["Esto", "va con"],
    why: "Por qué",
    points: ["Responde a lo que se pregunta", "Da una razón o un ejemplo"],
  },
  ca: {
    true: "Vertader",
    false: "Fals",
    right: "Sí, és correcte.",
    wrong: "No, no és correcte.",
    complete: "Completa la frase.",
    answer: "Resposta:",
    heads: ["Això", "va amb"],
    why: "Per què",
    points: ["Respon al que es pregunta", "Dona una raó o un exemple"],
  },
};
