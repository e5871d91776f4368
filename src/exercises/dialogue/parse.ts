import type { RootContent } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { unexpected } from "../../compiler/message.ts";
import { watchProblems } from "../../compiler/watch-problems.ts";
import type { ParseContext, ParseKind } from "../parsing.ts";
import { checkGraph } from "./parse-graph.ts";
import { readHead } from "./parse-head.ts";
import { listedLinks, optionList } from "./parse-option.ts";
import { outlineOf } from "./parse-outline.ts";
import { routesText } from "./parse-routes.ts";
import { readEnding, readTurn } from "./parse-turn.ts";
import type { DialogueItem } from "./schema.ts";

export const attributes = ["customer", "place", "portrait", "mood", "channel"];

/** What can be said may keep its order, where it means something. */
export const fixed = true;

export const parts = ["turn", "ending"];

/** A test tells nothing before it is handed in, and a dialogue tells at each turn what the last choice has done. */
export const notInBank = "a dialogue shows at once what each choice does";

/** Those of the options, which lead to a turn or to an ending; also in a turn that is misspelt. */
export const links = (body: readonly RootContent[]) =>
  body.flatMap((node) => {
    if (node.type !== "containerDirective") return listedLinks(node);
    return node.children.flatMap((child) => listedLinks(child, node.name === "ending" ? "ending" : "turn"));
  });

function isPart(node: RootContent): node is ContainerDirective {
  return node.type === "containerDirective" && parts.includes(node.name);
}

/** Prose that sets the scene; then turns, the first of which begins, and endings. */
export const parse: ParseKind<DialogueItem> = (body, given) => {
  // What stands where it must not has been reported by the rule of places, and may hold turns.
  if (body.some((node) => node.type === "containerDirective" && (!isPart(node) || node.children.some(isContainer))))
    return undefined;
  const { context, sound } = watchProblems(given);
  const found = body.filter(isPart);
  for (const node of [...body, ...found.flatMap(({ children }) => children)]) refuseHint(node, context);
  const prose = body.filter((node) => !isPart(node) && node.type !== "leafDirective");
  const start = found[0]?.position?.start.offset ?? Number.POSITIVE_INFINITY;
  const briefing = prose.filter(({ position }) => (position?.start.offset ?? 0) < start);
  for (const node of prose) refuseStray(node, briefing.includes(node), context);
  const head = readHead(context);
  const turns = found.flatMap((node) => (node.name === "turn" ? readTurn(node, context) : []));
  const endings = found.flatMap((node) => (node.name === "ending" ? readEnding(node, context) : []));
  // Options without a turn around them are the turn that seems to be missing.
  if (turns.length > 0 || !prose.some(optionList))
    checkGraph({ turns, endings, mood: head?.mood ?? 0, sound }, context);
  if (!head || !sound()) return undefined;
  const item: DialogueItem = {
    ...head,
    turns: turns.flatMap(({ turn }) => turn ?? []),
    endings: endings.flatMap(({ ending }) => ending ?? []),
  };
  const { customer, place, channel, mood } = head;
  const scene = [customer, ...(place ? [place] : [])];
  return {
    prompt: context.prose(
      briefing.length > 0 ? briefing : [{ type: "paragraph", children: [{ type: "text", value: scene.join(" · ") }] }],
    ),
    hints: [],
    item,
    words: [...scene, ...item.turns.flatMap(({ speaker }) => speaker ?? [])],
    shape: {
      channel,
      mood,
      turns: item.turns.map(({ id, call, options }) => ({
        id,
        ...(call && { call }),
        options: options.map(({ to, mood: by }) => ({ to, mood: by })),
      })),
      endings: item.endings.map(({ id, outcome }) => ({ id, outcome })),
    },
    outline: outlineOf(item, { turns, endings }, context),
    info: ["dialogue-paths", routesText(item)],
  };
};

function isContainer({ type }: RootContent): boolean {
  return type === "containerDirective";
}

function refuseHint(node: RootContent, { problem }: ParseContext): void {
  if (node.type !== "leafDirective" || node.name !== "hint") return;
  const mend = "let the customer say it, or let a block quote under an option explain it";
  const found = "hint in a dialogue, where each choice is answered at once";
  problem("hint-place", node, unexpected(found, "no hints", mend));
}

function refuseStray(node: RootContent, above: boolean, { problem }: ParseContext): void {
  // A heading has its own rule.
  if (node.type === "heading") return;
  if (optionList(node)) {
    const mend = "write `:::turn{#id}` and what the customer says above them, and `:::` below";
    problem("dialogue-content", node, unexpected("options outside a turn", "them inside `:::turn`", mend));
  } else if (!above) {
    const mend = "put it above the first turn if it sets the scene, or into the turn or the ending to which it belongs";
    problem("dialogue-content", node, unexpected(`${node.type} after a turn`, "turns and endings", mend));
  }
}
