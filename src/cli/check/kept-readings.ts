import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { writeWhole } from "../write-whole.ts";

/** Where what was read of single files is kept, and by which tool (see `toolVersion`). */
export interface KeptReadings {
  readonly folder: string;
  readonly tool: string;
}

/** The name of a reading: the same for the same text, read by the same tool by the same, and for no other. */
export function nameOfReading(path: string, text: string, by: readonly (string | boolean)[]): string {
  const sum = createHash("sha256")
    .update(JSON.stringify(by))
    .update(JSON.stringify([path, text]));
  return `${sum.digest("hex")}.reading`;
}

/** Those are ours in the folder. */
export const readingNames = /^[0-9a-f]{64}\.reading$/u;

/** Keeps bytes under a name for the next time. Where nothing can be kept, what they say is read again then. */
export async function keepReading({ folder }: KeptReadings, name: string, bytes: Uint8Array): Promise<void> {
  const packed = zstdCompressSync(bytes, { params: { [constants.ZSTD_c_compressionLevel]: 1 } });
  await writeWhole(join(folder, name), Buffer.concat([sumOf(packed), packed]));
}

/** The bytes that were kept under a name. What is cut or not ours is as none. */
export async function keptReading({ folder }: KeptReadings, name: string): Promise<Uint8Array | undefined> {
  const whole = await readFile(join(folder, name)).catch(() => undefined);
  const [sum, packed] = [whole?.subarray(0, 32), whole?.subarray(32)];
  return sum && packed && sumOf(packed).equals(sum) ? zstdDecompressSync(packed) : undefined;
}

function sumOf(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
