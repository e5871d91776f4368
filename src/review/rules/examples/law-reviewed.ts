import type { ReviewExamples } from "../../example.ts";

/** The examples are looked at in November 2026. */
const note = (reviewed: string) => `:::law{region="España" reviewed=${reviewed}}\nSegún la norma vigente.\n:::\n`;

export const examples: ReviewExamples = {
  rule: "law-reviewed",
  good: [note("2026-11"), note("2026-01"), note("2025-12"), note("2024-11")],
  bad: [
    ["1:24", note("2024-10")],
    ["1:24", note("2019-12")],
    ["1:24", note("2026-12")],
    ["1:24", note("2062-11")],
  ],
};
