import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/** Writes a file whole or not at all, since one that was cut would be loaded somewhere. Gives what was in the way. */
export async function writeWhole(out: string, content: Uint8Array | string): Promise<string | undefined> {
  const beside = `${out}.part`;
  try {
    await mkdir(dirname(resolve(out)), { recursive: true });
    await writeFile(beside, content);
    await rename(beside, out);
    return undefined;
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    return error instanceof Error ? error.message : String(error);
  }
}
