import { existsSync, globSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Files that are text, and so become smaller. Fonts and pictures are packed already. */
const TEXT = /\.(?:html|js|css|json|svg|txt|xml|webmanifest)$/;

/** Below this a file fits into one packet as it is; in bytes. */
const LEAST = 1_000;

const COMPRESSED = /\.(?:br|gz)$/;

/** Every file below a folder, as a path with `/`, in the order of the alphabet. */
export function filesBelow(folder: string): readonly string[] {
  return globSync("**/*", { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/"))
    .sort();
}

/** Whether a file of a built site is another one compressed: `es/index.html.br`. */
export function isCompressed(folder: string, path: string): boolean {
  return COMPRESSED.test(path) && existsSync(join(folder, path.replace(COMPRESSED, "")));
}

/**
 * Puts beside each file of text what a server sends in its place, so that none compresses while somebody waits: `.br` (brotli) and
 * `.gz` (gzip). A form that is no smaller is not written.
 *
 * @param folder a built site, whole. What was compressed before is made anew
 * @returns how many files have a compressed form, their bytes, and those of their brotli
 */
export async function precompress(folder: string): Promise<{ files: number; bytes: number; brotli: number }> {
  const all = filesBelow(folder);
  for (const path of all.filter((each) => isCompressed(folder, each))) await rm(join(folder, path));
  const sum = { files: 0, bytes: 0, brotli: 0 };
  const waiting = all.filter((path) => TEXT.test(path)).values();
  // As many at once as there are threads to compress in; more would only wait in memory.
  const work = async () => {
    for (const path of waiting) {
      const content = await readFile(join(folder, path));
      if (content.length < LEAST) continue;
      const [brotli, zipped] = await Promise.all([packBrotli(content, path), pack(content, { level: 9 })]);
      if (brotli.length >= content.length) continue;
      await Promise.all([writeFile(join(folder, `${path}.br`), brotli), writeFile(join(folder, `${path}.gz`), zipped)]);
      sum.files += 1;
      sum.bytes += content.length;
      sum.brotli += brotli.length;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return sum;
}

const pack = promisify(gzip);
const packWithBrotli = promisify(brotliCompress);

/** The last step of quality takes three times as long for a fiftieth: it is worth it for what every page fetches. */
function packBrotli(content: Buffer, path: string): Promise<Buffer> {
  const quality = path.startsWith("assets/") ? constants.BROTLI_MAX_QUALITY : constants.BROTLI_MAX_QUALITY - 1;
  return packWithBrotli(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}
