import type { AnswerReport, Report } from "../port.ts";

/** A report of somebody who is still learning. */
export function aReport(given: Partial<Report> = {}): Report {
  return {
    completed: false,
    success: "unknown",
    progress: 0.25,
    objectives: [],
    state: "state",
    bookmark: "a-lesson/an-item",
    answers: [],
    ...given,
  };
}

/** An answer that was wrong. `event`: its id. */
export const anAnswer = (event: string, given: Partial<AnswerReport> = {}): AnswerReport => ({
  event,
  item: "an-item",
  objective: "an-objective",
  lesson: "a-lesson",
  lang: "es",
  at: Date.UTC(2026, 10, 22, 10),
  offset: 60,
  interaction: { type: "choice", given: [1], right: [0] },
  result: "wrong",
  prompt: "¿Qué se dice?",
  ...given,
});

/** One of each type. */
export const oneOfEach = [
  anAnswer("1", {}),
  anAnswer("2", { interaction: { type: "sequencing", given: [2, 0, 1], right: [0, 1, 2] }, share: 0.3333 }),
  anAnswer("3", {
    interaction: {
      type: "matching",
      given: [[0, 1]],
      right: [
        [0, 1],
        [1, 0],
      ],
    },
    share: 0.5,
  }),
  anAnswer("4", {
    interaction: { type: "fill-in", given: ["buenos días", null], right: [["buenos días", "hola"], ["adiós"]] },
  }),
  anAnswer("5", { interaction: { type: "numeric", given: 12.5, right: { min: 10, max: 15 } }, result: "right" }),
  anAnswer("6", { interaction: { type: "likert", given: [3] }, result: "neutral" }),
  anAnswer("7", { interaction: { type: "likert", given: [3, 5] }, result: "neutral" }),
  anAnswer("8", { interaction: { type: "long-fill-in", given: "Le pediría\nque lo contase." }, result: "neutral" }),
  anAnswer("9", { interaction: { type: "performance", given: [["saludo", 1]], right: [["saludo", 0]] } }),
];
/** A lesson as an objective. */
export const aLesson = {
  id: "a-lesson",
  title: "Escuchar: qué y cómo",
  progress: 1,
  completed: true,
  success: "passed",
  score: 66.67,
} as const;
