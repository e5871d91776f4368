import type { ReviewExamples } from "../../example.ts";
import { since } from "../../sync/testing/kept-for.ts";

const before = { es: "Mira a quien entra.\n", ca: "Mira qui entra.\n" };
const after = { es: "Saluda a quien entra.\n", ca: "Saluda qui entra.\n" };
const both = { es: `${before.es}\n${after.es}`, ca: `${before.ca}\n${after.ca}` };

/** Places are in the first language. */
const at = (place: string) => `modules/first/greeting.es.md:${place}`;

export const examples: ReviewExamples = {
  rule: "sync-missing",
  good: [before, since(before, before), since(both, both), since(both, before)],
  bad: [
    [at("9:1"), since(before, after)],
    [at("11:1"), since(before, both)],
    // All that is new in a file is one report.
    [at("9:1"), since(before, { es: `${after.es}\n- Uno\n`, ca: `${after.ca}\n- Un\n` })],
  ],
};
