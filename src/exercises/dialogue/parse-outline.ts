import type { OutlineEntry, ParseContext } from "../parsing.ts";
import { attributeNode } from "./parse-head.ts";
import type { ReadEnding, ReadTurn } from "./parse-turn.ts";
import type { DialogueItem, Turn } from "./schema.ts";

interface ReadParts {
  readonly turns: readonly ReadTurn[];
  readonly endings: readonly ReadEnding[];
}

/** All that must be alike in every language, each with its place: besides the shape, the face, and who speaks. */
export function outlineOf(item: DialogueItem, { turns, endings }: ReadParts, context: ParseContext): OutlineEntry[] {
  const head = (["portrait", "channel", "mood"] as const).map((name) => ({
    at: attributeNode(name, context),
    says: `\`${name}=${item[name]}\``,
  }));
  const inTurns = turns.flatMap(({ node, turn, options }) =>
    turn
      ? [
          { at: node, says: turnText(turn) },
          ...options.map(({ link, option: { to, mood } }) => ({
            at: link,
            says: `option to \`#${to}\` with the mood \`${mood > 0 ? "+" : ""}${mood}\``,
          })),
        ]
      : [],
  );
  const inEndings = endings.flatMap(({ node, ending }) =>
    ending ? [{ at: node, says: `ending \`${ending.id}\` with \`outcome=${ending.outcome}\`` }] : [],
  );
  return [...head, ...inTurns, ...inEndings];
}

function turnText({ id, call, speaker, options }: Turn): string {
  const count = `${options.length} option${options.length === 1 ? "" : "s"}`;
  const has = [...(call ? [`\`call=${call}\``] : []), ...(speaker ? ["a `speaker`"] : []), count];
  return `turn \`${id}\` with ${has.join(", ")}`;
}
