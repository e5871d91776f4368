import type { ReviewExamples } from "../../example.ts";

const why = "Aquí se dice qué se sigue de esto y por qué.";

/** An answer that says little, and one that says more. */
const spanish = ["Le escuchas", "Le explicas que es el reparto y que no depende de ti"] as const;
const catalan = ["L'escoltes", "Li expliques que és el repartiment i que no depèn de tu"] as const;
/** Two that say as much. */
const even = ["Le escuchas", "Le explicas"] as const;

/** What calms is at each turn the longest option, a short one, or neither, since both do as much. */
type Best = "longest" | "short" | "either";

/** A dialogue of some turns; the options of the first one stand on the lines 7 and 9, and each turn has 9 lines. */
function dialogue(bests: readonly Best[], [short, long]: readonly [string, string] = spanish): string {
  const turns = bests.map((best, at) => {
    const next = at + 1 < bests.length ? `turn-${at + 1}` : "well";
    const calms = best === "short" ? -1 : 1;
    const angers = best === "either" ? 1 : -calms;
    const other = at === 0 ? "badly" : next;
    return `:::turn{#turn-${at}}\nUno.\n\n- [${short}](#${next} "${calms}")\n  > ${why}\n- [${long}](#${other} "${angers}")\n  > ${why}\n:::\n`;
  });
  const head = `::::dialogue{#late-parcel objective=greet customer=Marta mood=3 channel=counter}\nUno.\n`;
  const endings = `:::ending{#well outcome=good}\nUno.\n:::\n\n:::ending{#badly outcome=poor}\nUno.\n:::\n::::\n`;
  return [head, ...turns, endings].join("\n");
}

export const examples: ReviewExamples = {
  rule: "dialogue-length-habit",
  good: [
    dialogue(["short", "longest", "short", "longest", "short", "longest"]),
    dialogue(["short", "short", "short", "short", "short", "short"]),
    // So few turns show no habit.
    dialogue(["longest", "longest", "longest", "longest", "longest"]),
    // At a turn where all answers calm alike, none is the best.
    dialogue(["longest", "longest", "longest", "short", "short", "short", "either", "either"]),
  ],
  bad: [
    ["9:3", dialogue(["longest", "longest", "longest", "longest", "short", "short"])],
    ["18:3", dialogue(["short", "longest", "longest", "longest", "longest", "longest", "short"])],
    // Each language is read by itself.
    [
      "9:3",
      {
        es: dialogue(["longest", "longest", "longest", "longest", "longest", "longest"], even),
        ca: dialogue(["longest", "longest", "longest", "longest", "longest", "longest"], catalan),
      },
    ],
  ],
};
