import { mkdir, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Page } from "@playwright/test";

const folder = resolve(import.meta.dirname, "../../public");

/**
 * Keeps what a page shows as a picture in `public/`, and says how heavy it is.
 *
 * @param file below `public/`
 * @param quality of a JPEG, to 100
 * @param limit in bytes
 * @throws Error when it is heavier
 */
export async function keepPicture(page: Page, file: string, quality: number, limit: number): Promise<void> {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path, type: "jpeg", quality });
  const { size } = await stat(path);
  console.log(`public/${file}: ${size} bytes`);
  if (size > limit) throw new Error(`public/${file} is larger than ${limit} bytes`);
}
