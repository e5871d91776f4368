import type { LessonRecord } from "../../compiler/records.ts";
import { wordCount } from "../running-text.ts";

/**
 * Words a minute of who reads to learn, on a phone. Silent reading of non-fiction takes 238 words of English a minute
 * (Brysbaert 2019, doi 10.1016/j.jml.2019.104047); we take a sixth less, for reading that is followed by a question.
 */
const PACE = 200;
/** Of a dialogue one way is read, not all: about as much as this. */
const WALKED = 0.45;
/** To make up one's mind and to answer, besides reading: a convention. */
const ANSWERING = 0.4;
const WRITING = 2;
const MAKING = 4;

/** How many minutes a lesson should take: to read all its words, and to do what it asks. Counted, not measured on people. */
export function countedMinutes({ parts }: LessonRecord): number {
  return parts.reduce((sum, { block, facts }) => {
    const words = facts.units.reduce((all, { text }) => all + wordCount(text), 0);
    const kind = block?.type === "exercise" ? block.kind : undefined;
    const read = (words * (kind === "dialogue" ? WALKED : 1)) / PACE;
    const done = kind === undefined ? 0 : ANSWERING + (kind === "reflect" ? WRITING : 0);
    return sum + read + done + (block?.type === "activity" ? MAKING : 0);
  }, 0);
}
