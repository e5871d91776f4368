import type { Damage, Hit } from "./damage.ts";

/** What hardly says a thing, whoever it is said to. */
const little = ["Lo dejas para luego", "Te quedas mirando", "Sigues con lo tuyo", "Cambias de tema"];

/** Of the first dialogue in a language: says little in all answers but one of those that calm most, turn by turn. */
export function quietAllBut(course: Damage, language: number): Hit {
  const open = course.find(/^::::dialogue\{#/u, language);
  const best = turnsAt(course, open).flatMap((options) => {
    const least = Math.min(...options.map(moodOf));
    const kept = options.find((each) => moodOf(each) === least);
    const others = options.filter((each) => each !== kept);
    for (const [at, each] of others.entries()) course.change(each, /(?<=^- \[).*(?=\]\(#)/u, little[at] ?? "Callas");
    return kept && others.some((each) => moodOf(each) !== least) ? [kept] : [];
  });
  return best[0] ?? open;
}

/** The options of each turn. */
function turnsAt(course: Damage, open: Hit): Hit[][] {
  const turns: Hit[][] = [];
  for (const [at, text] of course.block(open).entries()) {
    if (text.startsWith(":::turn{")) turns.push([]);
    if (/^- \[.*\]\(#/u.test(text)) turns.at(-1)?.push(course.below(open, at));
  }
  return turns;
}

const moodOf = ({ text }: Hit) => Number(/"([+-]?\d)"\)$/u.exec(text)?.[1]);
