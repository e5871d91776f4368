import { type Progress, StoringError } from "../state/offline-copy.ts";
import { amountOf, type OfflineFile } from "./manifest.ts";
import type { Copied, Digest, Server, Shelf } from "./shelf.ts";

/** How many files are asked for at once: lessons are being read meanwhile. */
const AT_ONCE = 4;

interface BringParts {
  readonly shelf: Shelf;
  readonly server: Server;
  readonly digest: Digest;
  readonly progress: Progress;
}

/**
 * Puts those of the files on the shelf that are not there, each only when it is what the list says. Rejects with a
 * `StoringError` at the first that cannot be had; what has come stays.
 */
export async function bring(
  files: readonly OfflineFile[],
  { shelf, server, digest, progress }: BringParts,
): Promise<void> {
  // The same bytes may have two names.
  const wanted = [...new Map(files.map((file) => [file.hash, file])).values()];
  const there = await shelf.hashes();
  const missing = wanted.filter(({ hash }) => !there.has(hash));
  const all = amountOf(wanted);
  const left = amountOf(missing);
  let done = { files: all.files - left.files, bytes: all.bytes - left.bytes };
  progress(done, all);

  const waiting = [...missing];
  const worker = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      try {
        await shelf.put(file.hash, await verified(file, server, digest));
      } catch (error) {
        waiting.length = 0;
        throw storingError(error);
      }
      done = { files: done.files + 1, bytes: done.bytes + file.bytes };
      progress(done, all);
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
  // The browser may have made room meanwhile.
  const now = await shelf.hashes();
  if (wanted.some(({ hash }) => !now.has(hash))) throw new StoringError("failed");
}

/** A file that is what the list says, whatever its status: some hosts answer 404 to `404.html` itself. */
async function verified({ path, hash }: OfflineFile, server: Server, digest: Digest): Promise<Copied> {
  const first = await server.file(path, hash, false);
  if ((await digest(first.bytes)) === hash) return first;
  const second = await server.file(path, hash, true);
  if ((await digest(second.bytes)) === hash) return second;
  throw new StoringError(second.status >= 500 ? "offline" : "altered", { cause: new Error(path) });
}

/** Names what went wrong. */
export function storingError(error: unknown): StoringError {
  if (error instanceof StoringError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (/quota/i.test(name)) return new StoringError("full", { cause: error });
  // What `fetch` says when no answer came, or it ended before its end.
  if (error instanceof TypeError || name === "NetworkError" || name === "AbortError") {
    return new StoringError("offline", { cause: error });
  }
  return new StoringError("failed", { cause: error });
}
