import { oneLine } from "../base/one-line.ts";

/** A name as a signed code can hold it: one line of which all is seen, no longer than that. Throws where nothing is left of it. */
export function nameFor(name: string, longest: number): string {
  const plain = oneLine(
    oneLine(name)
      .slice(0, longest)
      .replace(/[\ud800-\udbff]$/, ""),
  );
  if (plain === "") throw new Error("Nobody has an empty name");
  return plain;
}
