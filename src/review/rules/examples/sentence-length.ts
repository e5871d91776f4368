import type { ReviewExamples } from "../../example.ts";

const words = (count: number) => `Ana${" va".repeat(count - 1)}`;

export const examples: ReviewExamples = {
  rule: "sentence-length",
  good: [
    `${words(45)}.
`,
    `${words(30)}. ${words(30)}.
`,
    `- ${words(60)}
`,
  ],
  bad: [
    [
      "1:1",
      `${words(46)}.
`,
    ],
    [
      "1:8",
      `Viene. ${words(50)}.
`,
    ],
    [
      "1:1",
      {
        ca: `${words(50)}.
`,
      },
    ],
  ],
};
