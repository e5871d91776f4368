import type { Stage } from "./schema.ts";

/** How large a script is printed, the largest first: what fits into a line and onto a page of A4, with margins of 16 mm. */
const SIZES = [
  { size: "large", line: 56, page: 31 },
  { size: "medium", line: 66, page: 37 },
] as const;

/** What stands between two stages, in lines. */
const GAP = 0.7;

/** The size in which a script stands on one page beside the telephone, counted in letters; the smallest if none does. */
export function pageSize(stages: readonly Pick<Stage, "text">[]): "large" | "medium" | "small" {
  const fits = SIZES.find(({ line, page }) => {
    const lines = stages.map(({ text }) => Math.max(2, linesOf(text, line)) + GAP);
    return lines.reduce((sum, each) => sum + each, 0) <= page;
  });
  return fits?.size ?? "small";
}

function linesOf(text: string, line: number): number {
  const lines = text.trim().split("\n");
  return lines.reduce((sum, each) => sum + Math.max(1, Math.ceil(each.length / line)), 0);
}
