/** A file as it was served: its bytes, and the headers that it needs to be served again. */
export interface Copied {
  readonly bytes: ArrayBuffer;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Where the copy lies: files by their hash, and the records in one piece. The browser's is a cache; see `cache-shelf.ts`. */
export interface Shelf {
  /** The files that are there. */
  hashes(): Promise<ReadonlySet<string>>;
  /** Rejects with a `QuotaExceededError` when there is no room; then the file is not there. */
  put(hash: string, file: Copied): Promise<void>;
  take(hash: string): Promise<void>;
  /** `undefined`: nothing is written, or it is no JSON. */
  readRecords(): Promise<unknown>;
  writeRecords(records: unknown): Promise<void>;
}

/** The site's server. Both reject when no answer comes. */
export interface Server {
  /** Its list, `offline.json`, as it is now. Rejects also when it has none. */
  list(): Promise<unknown>;
  /** A file by its path below the root. `afresh`: past every cache on the way, since one of them had something else. */
  file(path: string, hash: string, afresh: boolean): Promise<Copied & { readonly status: number }>;
}

/** The first 22 characters of a SHA-256 in base64url. */
export type Digest = (bytes: ArrayBuffer) => Promise<string>;

/** Runs one task after the other, whichever tab they are in. */
export type Lock = <T>(task: () => Promise<T>) => Promise<T>;
