import type { ReviewExamples } from "../../example.ts";

const book = "Karl Albrecht y Ron Zemke, Service America!, Homewood, Dow Jones-Irwin, 1985";
const note = (sure: string, source = book) => `:::evidence{sure=${sure} source="${source}"}\nUn 3 %.\n:::\n`;

export const examples: ReviewExamples = {
  rule: "source-sure",
  good: [
    note("medium"),
    note("low"),
    note("high", `${book}, https://example.org/service`),
    note("high", `${book}, doi 10.1509/jm.15.0395`),
  ],
  bad: [
    ["1:13", note("high")],
    ["1:13", note("high", `${book}, consultado en línea`)],
    ["1:13", note("high", `${book}, doi pendiente`)],
  ],
};
