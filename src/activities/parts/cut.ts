/** As much of a text as is taken. A browser stops there by itself; what reaches a field in other ways does not. */
export function cut(text: string, limit: number): string {
  const part = text.slice(0, limit);
  // Half a character is none.
  return part.length < text.length && /[\uD800-\uDBFF]$/.test(part) ? part.slice(0, -1) : part;
}
