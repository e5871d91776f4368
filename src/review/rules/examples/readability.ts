import type { ReviewExamples } from "../../example.ts";

const easy = "Marta entra, saluda y espera su turno con calma. ";
const easyCa = "La Marta entra, saluda i espera el torn amb calma. ";
const hard =
  "La complementariedad interdepartamental condiciona inevitablemente la operatividad administrativa de los establecimientos comerciales. ";
const hardCa =
  "La complementarietat interdepartamental condiciona inevitablement l'operativitat administrativa dels establiments comercials metropolitans. ";

export const examples: ReviewExamples = {
  rule: "readability",
  good: [
    `${easy.repeat(12)}
`,
    `${hard.repeat(5)}
`,
    `${easy.repeat(20)}

:::tip
${hard.repeat(2)}
:::
`,
    {
      ca: `${easyCa.repeat(12)}
`,
    },
  ],
  bad: [
    [
      "1:1",
      `${hard.repeat(10)}
`,
    ],
    [
      "3:1",
      `${easy}

${hard.repeat(10)}
`,
    ],
    [
      "1:1",
      {
        ca: `${hardCa.repeat(12)}
`,
      },
    ],
  ],
};
