import type { Damage, Hit } from "./damage.ts";
import type { Fault } from "./fault.ts";

const more = ", y se lo cuento con calma, paso a paso, para que no le quede ninguna duda de lo que haremos";

/** What tells in a whole dialogue how to win it. */
export const dialogueFaults: readonly Fault[] = [
  {
    what: "what calms is always what says most",
    rule: "dialogue-length-habit",
    seed(course) {
      const open = course.find(/^::::dialogue\{/u);
      const end = course.below(open, course.block(open).length);
      const turns = [...course.all(/^:::turn\{/u, new RegExp(`^${open.path.replaceAll(".", "\\.")}$`, "u"), open)];
      const longer = turns.flatMap((turn) => (turn.line < end.line ? lengthenBest(course, turn) : []));
      return longer[0] ?? open;
    },
  },
];

/** Lets the answer that calms most say much more, in a turn in which it matters what is said. */
function lengthenBest(course: Damage, turn: Hit): Hit[] {
  const options = course.block(turn).flatMap((text, at) => {
    const mood = /^- \[.*\]\(#[\w-]+ "([+-]?\d)"\)$/u.exec(text)?.[1];
    return mood === undefined ? [] : [{ hit: course.below(turn, at), mood: Number(mood) }];
  });
  const best = Math.min(...options.map(({ mood }) => mood));
  const found = options.find(({ mood }) => mood === best);
  if (!found || options.every(({ mood }) => mood === best)) return [];
  return [course.change(found.hit, /(?=\]\(#)/u, more)];
}
