/** As much of a text as is taken. A browser stops there by itself; what reaches a field in other ways does not. */
export function cut(text: string, limit: number): string {
  const part = text.slice(0, limit);
  // Half a character is none.
  return part.length < text.length && /[\uD800-\uDBFF]$/.test(part) ? part.slice(0, -1) : part;
}

/**
 * How much room a text has left, in UTF-16 units, once that is worth telling: the last fifth, and 20 at least. A browser
 * stops before a character that takes two units and does not fit, so one unit less is full as well.
 */
export function roomLeft(text: string, limit: number): number | "full" | undefined {
  const left = limit - text.length;
  if (left <= 1) return "full";
  return left <= Math.max(20, limit / 5) ? left : undefined;
}
