import type { Say } from "../../i18n/own-words.ts";
import { markdownLine, markdownText } from "../markdown-text.ts";
import { isBlank, longDay, lookBackDay } from "./rules.ts";
import type { CommitmentThing, Letter, Outcome } from "./schema.ts";
import type { words } from "./words.ts";

type Words = (typeof words)["in"]["es"];

/** The letter of now, and below it the earlier ones, the latest first. */
export function markdown({ rounds, ...letter }: CommitmentThing, say: Say<Words>, lang: string): string {
  const earlier = [...rounds]
    .reverse()
    .flatMap((each) => [
      `## ${say("rounds.one", { date: each.signed ? longDay(lang, each.signed.day) : "" })}`,
      ...letterParts(each, "###", say, lang),
    ]);
  return [...letterParts(letter, "##", say, lang), ...earlier].join("\n\n");
}

function letterParts(letter: Letter, heading: string, say: Say<Words>, lang: string): string[] {
  const { promises, name, place, signed, review } = letter;
  const outcomes = review?.outcomes ?? [];
  const date = signed && longDay(lang, signed.day);
  const where = [place.trim(), date].filter(Boolean).join(", ");
  return [
    say("letter.lead"),
    promises.map((promise, at) => promisePart(at, promise, outcomes[at], say)).join("\n\n"),
    ...(where === "" ? [] : [`${say("letter.where")}: ${markdownLine(where)}`]),
    ...(isBlank(name) ? [] : [`${say("letter.who")}: ${markdownLine(name)}`]),
    ...(signed ? [] : [say("letter.unsigned")]),
    ...(signed && !review?.closed ? [say("letter.lookBack", { date: longDay(lang, lookBackDay(signed)) })] : []),
    ...(review?.closed ? [`${heading} ${say("letter.reviewed", { date: longDay(lang, review.closed.day) })}`] : []),
    ...(review && !isBlank(review.next) ? [`${say("letter.next")} ${markdownText(review.next)}`] : []),
  ];
}

function promisePart(
  at: number,
  { text, sign }: Letter["promises"][number],
  outcome: Outcome | undefined,
  say: Say<Words>,
): string {
  const parts = [
    isBlank(text) ? say("letter.unwritten") : markdownText(text),
    ...(isBlank(sign) ? [] : [`${say("letter.sign")} ${markdownText(sign)}`]),
    ...(outcome?.mark ? [`**${say(`mark.${outcome.mark}`)}**${noteAfter(outcome)}`] : []),
  ];
  return parts.map((part, index) => (index === 0 ? `${at + 1}. ` : "   ") + part.replace(/\n/g, "\n   ")).join("\n\n");
}

const noteAfter = ({ note }: Outcome) => (isBlank(note) ? "" : `: ${markdownText(note)}`);
