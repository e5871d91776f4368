import { didYouMean, oneOf, quote, unexpected } from "../../compiler/message.ts";
import { isId } from "../../compiler/schema.ts";
import type { ParseContext } from "../parsing.ts";
import type { ReadOption } from "./parse-option.ts";
import type { ReadEnding, ReadPart, ReadTurn } from "./parse-turn.ts";
import { type Routes, reachedBy, routesOf } from "./routes.ts";
import type { Mood } from "./schema.ts";
import type { Graph } from "./walk.ts";

/** The turns and endings of a dialogue as they were read. */
interface ReadDialogue {
  readonly turns: readonly ReadTurn[];
  readonly endings: readonly ReadEnding[];
  readonly mood: Mood;
  /** Whether there has been no problem so far. */
  sound(): boolean;
}

/**
 * Reports ids that are there twice, links to nowhere, and then, where every turn could be read, the first of these:
 * loops with no way out; turns and endings that cannot be reached; that no path ends well, or every path does. Each may be the
 * cause of what comes after it.
 */
export function checkGraph({ turns, endings, mood, sound }: ReadDialogue, context: ParseContext): void {
  if (!hasParts(turns, endings, context)) return;
  const parts = [...turns, ...endings];
  const named = parts.every(({ id }) => id && isId(id)) && uniqueIds(parts, context);
  if (named) checkTargets(turns, parts, context);
  const graph: Graph = {
    mood,
    turns: turns.flatMap(({ turn }) => turn ?? []),
    endings: endings.flatMap(({ ending }) => ending ?? []),
  };
  if (!named || !sound() || graph.turns.length < turns.length || graph.endings.length < endings.length) return;
  const routes = routesOf(graph);
  if (routes.stuck.length > 0) reportLoops(turns, graph, routes, context);
  else if (routes.reached.size < parts.length) reportUnreached(parts, graph, routes, context);
  else checkOutcomes(routes, context);
}

function hasParts(
  turns: readonly ReadTurn[],
  endings: readonly ReadEnding[],
  { node, problem }: ParseContext,
): boolean {
  if (turns.length === 0) {
    const mend = "write what the customer says in `:::turn{#id}` and how it ends in `:::ending{#id outcome=…}`";
    problem("turn-missing", node, unexpected("dialogue without a turn", "turns and endings", mend));
  } else if (endings.length === 0) {
    const mend = "write how it ends, well or not, in `:::ending{#id outcome=…}`";
    problem("ending-missing", node, unexpected("dialogue without an ending", "endings", mend));
  }
  return turns.length > 0 && endings.length > 0;
}

function uniqueIds(parts: readonly ReadPart[], { problem }: ParseContext): boolean {
  const seen = new Map<string | undefined, ReadPart>();
  let unique = true;
  // In the order in which they stand.
  for (const part of [...parts].sort((a, b) => lineOf(a) - lineOf(b))) {
    const first = seen.get(part.id);
    seen.set(part.id, first ?? part);
    if (!first) continue;
    unique = false;
    const mend = `the ${first.node.name} of line ${lineOf(first)} has it; choose another`;
    const found = `${part.node.name} id ${quote(part.id ?? "")} again`;
    problem("id-duplicate", part.idAt, unexpected(found, "each id once in a dialogue", mend));
  }
  return unique;
}

function lineOf({ node }: ReadPart): number {
  return node.position?.start.line ?? 1;
}

/** Reports each place that there is not once, however many options lead there: it is its name that is wrong, or missing. */
function checkTargets(turns: readonly ReadTurn[], parts: readonly ReadPart[], { problem }: ParseContext): void {
  const ids = parts.flatMap(({ id }) => id ?? []);
  const lost = new Map<string, ReadOption[]>();
  for (const read of turns.flatMap(({ options }) => options)) {
    const { to } = read.option;
    if (!ids.includes(to)) lost.set(to, [...(lost.get(to) ?? []), read]);
  }
  for (const [to, [first, ...others]] of lost) {
    if (!first) continue;
    const more = others.length > 0 ? ` (and in ${others.length} more)` : "";
    const mend = didYouMean(to, ids, "write a turn or an ending with this id, or mend the link");
    const message = unexpected(`link to \`#${to}\` in an option${more}`, oneOf(ids), mend);
    problem("option-target", first.link, message);
  }
}

/** A loop is reported once, where one comes into it; what only leads into a loop is not to blame. */
function reportLoops(turns: readonly ReadTurn[], graph: Graph, { stuck }: Routes, { problem }: ParseContext): void {
  const told = new Set<string>();
  const reaches = reachedBy(graph);
  for (const index of stuck) {
    const turn = turns[index];
    const id = turn?.id ?? "";
    const loop = reaches(id);
    const isLoop = !told.has(id) && loop.has(id) && [...loop].every((each) => reaches(each).has(id));
    if (!turn || !isLoop) continue;
    for (const each of loop) told.add(each);
    const names = turns.flatMap((each) => (each.id && loop.has(each.id) ? [each.id] : []));
    const found = loop.size > 1 ? `loop through ${listed(names)} with no way out` : "turn that only leads to itself";
    const mend = "let one of its options lead to an ending, or to a turn that leads to one";
    problem("dialogue-loop", turn.node, unexpected(found, "a way to an ending from every turn", mend));
  }
}

/** What only hangs on another that cannot be reached is reached with it. */
function reportUnreached(
  parts: readonly ReadPart[],
  graph: Graph,
  { reached }: Routes,
  { problem }: ParseContext,
): void {
  const lost = parts.filter(({ id = "" }) => !reached.has(id));
  const reaches = reachedBy(graph);
  for (const [index, { id = "", node }] of lost.entries()) {
    const hangs = lost.some((other, at) => {
      if (other.id === id || !reaches(other.id ?? "").has(id)) return false;
      // Of turns that lead to each other, the first is told.
      return at < index || !reaches(id).has(other.id ?? "");
    });
    if (hangs) continue;
    const mend = `link to it with \`[…](#${id} "0")\`, or remove it`;
    const found = `${node.name} ${quote(id)} to which no choices lead`;
    problem("turn-unreachable", node, unexpected(found, "a way to it from the first turn", mend));
  }
}

function checkOutcomes({ outcomes }: Routes, { node, problem }: ParseContext): void {
  if (!outcomes.includes("good")) {
    const mend = "let someone who does everything right get there: write an ending with `outcome=good`";
    problem("dialogue-outcome", node, unexpected("dialogue that never ends well", "a good ending", mend));
  } else if (outcomes.length === 1) {
    const mend = "let bad choices have their end: write an ending with `outcome=fair` or `outcome=poor`";
    problem("dialogue-outcome", node, unexpected("dialogue that always ends well", "another ending", mend));
  }
}

function listed(ids: readonly string[]): string {
  const last = ids.at(-1) ?? "";
  return `${ids.slice(0, -1).map(quote).join(", ")} and ${quote(last)}`;
}
