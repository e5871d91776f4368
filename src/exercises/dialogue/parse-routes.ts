import { pointsOf } from "./grade.ts";
import { routesOf } from "./routes.ts";
import type { DialogueItem } from "./schema.ts";

/** How long a dialogue is and how it can end, for its author. */
export function routesText(item: DialogueItem): string {
  const { shortest, longest, count, outcomes, moods } = routesOf(item);
  const endless = longest === Number.POSITIVE_INFINITY;
  const scores = outcomes.map((outcome) => scoreText(pointsOf[outcome])).reverse();
  const length = endless ? `${many(shortest, "choice")} or more` : range(shortest, longest, "choice");
  return [
    `${many(item.turns.length, "turn")}, ${many(item.endings.length, "ending")}`,
    length,
    `scores ${scores.slice(0, -1).join(", ")} and ${scores.at(-1)}`,
    `mood at the end ${range(moods[0] ?? 0, moods.at(-1) ?? 0)}`,
    endless ? "turns can come again, so that the ways through it have no end" : `${waysText(count)} through it`,
  ].join("; ");
}

function scoreText(points: number): string {
  return points === 0.5 ? "½" : String(points);
}

function range(least: number, most: number, noun?: string): string {
  const text = least === most ? String(least) : `${least} to ${most}`;
  return noun ? `${text} ${noun}${most === 1 ? "" : "s"}` : text;
}

/** Beyond that, the digits say nothing to anyone, and are not exact either. */
const MOST_WAYS = 1_000_000;

function waysText(count: number): string {
  return count > MOST_WAYS ? `more than ${MOST_WAYS} ways` : many(count, "way");
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
