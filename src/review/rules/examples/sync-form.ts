import type { ReviewExamples } from "../../example.ts";
import { keptFor } from "../../sync/testing/kept-for.ts";

const texts = { es: "Mira a quien entra.\n", ca: "Mira qui entra.\n" };
const kept = keptFor(texts);
const [head = "", ...lines] = kept.split("\n");

export const examples: ReviewExamples = {
  rule: "sync-form",
  good: [
    { ...texts, files: { "sync.yaml": kept } },
    { ...texts, files: { "sync.yaml": kept.replaceAll("\n", "\r\n") } },
  ],
  bad: [
    ["sync.yaml:2:1", { ...texts, files: { "sync.yaml": [head, "<<<<<<< ours", ...lines].join("\n") } }],
    ["sync.yaml:1:1", { ...texts, files: { "sync.yaml": `texts: {}\n${kept}` } }],
  ],
};
