import type { Stage } from "./schema.ts";

/** How large a script is printed: the letters of a line and the lines of a page, on A4 with margins of 16 and 18 mm. */
const SIZES = [
  { size: "largest", line: 52, page: 27 },
  { size: "large", line: 60, page: 32 },
  { size: "medium", line: 70, page: 39 },
] as const;

/** What stands between two stages, in lines. */
const GAP = 0.8;

/** The largest size in which a script stands on one page, beside the telephone; counted in letters, without measuring. */
export function pageSize(stages: readonly Pick<Stage, "text">[]): "largest" | "large" | "medium" | "small" {
  const fitting = SIZES.find(({ line, page }) => {
    const heights = stages.map(({ text }) => Math.max(2, linesOf(text, line)) + GAP);
    return heights.reduce((sum, each) => sum + each, 0) <= page;
  });
  return fitting?.size ?? "small";
}

function linesOf(text: string, line: number): number {
  const lines = text.trim().split("\n");
  return lines.reduce((sum, each) => sum + Math.max(1, Math.ceil(each.length / line)), 0);
}
