import type { Page } from "@playwright/test";

/** Which squares of a drawn QR code are dark, row by row. */
export async function squaresIn(page: Page, label: string): Promise<readonly string[]> {
  const path = (await page.getByRole("img", { name: label }).locator("path").getAttribute("d")) ?? "";
  const rows: string[][] = [];
  for (const [, x = "", y = "", length = ""] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    rows[Number(y)] ??= [];
    for (let n = 0; n < Number(length); n++) (rows[Number(y)] as string[])[Number(x) + n] = "#";
  }
  const size = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: size }, (_, x) => row[x] ?? " ").join(""));
}
