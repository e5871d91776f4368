import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { isActive } from "./active-picture.ts";
import { imageSize } from "./image-size.ts";
import { type ContentInput, cleanText, type ImageInfo } from "./input.ts";

const textFile = /\.(?:md|ya?ml)$/iu;
const imageFile = /\.(?:png|jpe?g|svg|webp|gif|avif)$/iu;

/**
 * Reads a content folder into memory: its texts, and the sizes of its pictures. Files and folders that begin with a dot are left out.
 * A folder that does not exist, or cannot be read, gives an empty input, of which the compiler says what is missing.
 */
export async function readContent(folder: string): Promise<ContentInput> {
  const files = new Map<string, string>();
  const images = new Map<string, ImageInfo>();
  for (const path of await listFiles(folder)) {
    if (textFile.test(path)) files.set(path, cleanText(await readFile(join(folder, path), "utf8")));
    else if (imageFile.test(path)) images.set(path, imageInfo(await readFile(join(folder, path))));
  }
  return { files, images };
}

/**
 * The same folder after some of its files have changed, come or gone. The others are not read again.
 *
 * @param paths of those files, from the folder, with `/`
 */
export async function readAgain(folder: string, before: ContentInput, paths: Iterable<string>): Promise<ContentInput> {
  const [files, images] = [new Map(before.files), new Map(before.images)];
  for (const path of paths) {
    const bytes = await readFile(join(folder, path)).catch(() => undefined);
    files.delete(path);
    images.delete(path);
    if (bytes === undefined) continue;
    if (textFile.test(path)) files.set(path, cleanText(bytes.toString("utf8")));
    else if (imageFile.test(path)) images.set(path, imageInfo(bytes));
  }
  return { files: inOrder(files), images: inOrder(images) };
}

/** As a folder is read. */
const inOrder = <Value>(all: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> =>
  new Map([...all].sort(([one], [other]) => (one < other ? -1 : 1)));

/** Whether a change of the file can change the course. */
export function isContentFile(path: string): boolean {
  return (textFile.test(path) || imageFile.test(path)) && !/(?:^|[/\\])\./u.test(path);
}

/** What stands before a file's name in a message, so that an editor can follow it: the content folder from here. */
export function messageBase(folder: string): string {
  const base = relative(process.cwd(), folder);
  return base === "" ? "" : `${base}/`;
}

function imageInfo(bytes: Uint8Array): ImageInfo {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  return { ...imageSize(bytes), bytes: bytes.byteLength, ...(isActive(bytes) && { active: true }), hash };
}

/** Paths of all files below the folder, with `/`, in an order that does not depend on the system. */
async function listFiles(folder: string, below = ""): Promise<string[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(() => []);
  const paths = await Promise.all(
    entries
      .filter((entry) => !entry.name.startsWith("."))
      .map((entry) => {
        const path = below === "" ? entry.name : `${below}/${entry.name}`;
        return entry.isDirectory() ? listFiles(folder, path) : Promise.resolve([path]);
      }),
  );
  return paths.flat().sort();
}
