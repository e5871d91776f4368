/** What the compiler reads: a content folder in memory. Paths are relative to the folder and use `/`. */
export interface ContentInput {
  /** Every `.md`, `.yaml` and `.yml` file. */
  readonly files: ReadonlyMap<string, string>;
  /** Every picture; `undefined` where nothing could be learnt of it. */
  readonly images: ReadonlyMap<string, ImageInfo | undefined>;
}

/**
 * A text as it is read. A byte order mark is no character of it; with it every column of the first line would be off. And where
 * lines end as on Windows, the words are the same, and so must be what is made of them.
 */
export function cleanText(source: string): string {
  return source.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n");
}

export interface ImageInfo {
  /** In CSS pixels, where they could be read, so that the page can keep the room. */
  readonly width?: number;
  readonly height?: number;
  /** How many bytes it has. */
  readonly bytes?: number;
  /** It does something, or fetches something, when it is opened by itself. */
  readonly active?: true;
  /** Of the bytes; with it the emitted address changes whenever the picture does. */
  readonly hash?: string;
}
