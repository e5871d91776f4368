import type { Fault } from "../fault.ts";
import { formFaults } from "./dialogue-form.ts";
import { graphFaults } from "./dialogue-graph.ts";
import { optionFaults } from "./dialogue-option.ts";
import { dialogueTranslationFaults } from "./dialogue-translation.ts";

/** What authors get wrong in a dialogue. */
export const dialogueFaults: readonly Fault[] = [
  ...graphFaults,
  ...optionFaults,
  ...formFaults,
  ...dialogueTranslationFaults,
];
