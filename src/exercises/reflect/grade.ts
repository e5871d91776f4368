import type { Rules } from "../contract.ts";
import { LIMIT, type ReflectAnswer, type ReflectItem } from "./schema.ts";

/**
 * No points: what someone thinks of their own work is neither right nor wrong. It counts as done once something has been
 * written and compared; ticks are up to the learner.
 * Source: the content dialect, table of exercises, `reflect`.
 */
export const rules: Rules<ReflectItem, ReflectAnswer> = {
  scored: false,
  choices: () => 0,
  start: () => ({ text: "", compared: false, ticks: [] }),
  again: (_, answer) => answer,
  read,
  // Two things are to be done, and the second stands on the first: nothing written, nothing compared.
  missing: (_, { text, compared }) => (isBlank(text) ? 2 : compared ? 0 : 1),
  account: () => [],
};

/** Whether nothing has been written. */
export function isBlank(text: string): boolean {
  return text.trim() === "";
}

/** The answer with one point ticked or no longer ticked. */
export function toggled({ ticks, ...answer }: ReflectAnswer, point: number): ReflectAnswer {
  const others = ticks.filter((each) => each !== point);
  const next = others.length < ticks.length ? others : [...others, point].sort((a, b) => a - b);
  return { ...answer, ticks: next };
}

/** As much of a text as is taken. A browser stops there by itself; what reaches a field in other ways does not. */
export function cut(text: string): string {
  const part = text.slice(0, LIMIT);
  // Half a character is none.
  return part.length < text.length && /[\uD800-\uDBFF]$/.test(part) ? part.slice(0, -1) : part;
}

function read(item: ReflectItem, stored: unknown): ReflectAnswer | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  const own = (key: keyof ReflectAnswer): unknown =>
    Object.hasOwn(stored, key) ? (stored as Record<string, unknown>)[key] : undefined;
  const [text, compared, ticks] = [own("text"), own("compared"), own("ticks")];
  if (typeof text !== "string" || text.length > LIMIT || typeof compared !== "boolean") return undefined;
  if (!isTicks(item, ticks) || (!compared && ticks.length > 0)) return undefined;
  return { text, compared, ticks };
}

/** Points that there are, ascending, each once. */
function isTicks(item: ReflectItem, stored: unknown): stored is readonly number[] {
  if (!Array.isArray(stored)) return false;
  return Array.from(stored).every(
    (tick, at, all) => Number.isInteger(tick) && Object.hasOwn(item.points, tick) && (at === 0 || all[at - 1] < tick),
  );
}
