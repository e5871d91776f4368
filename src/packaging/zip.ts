import { deflateSync } from "fflate";
import { joined, utf8 } from "../base/bytes.ts";
import { crc32 } from "./crc32.ts";

export interface ZipProgress {
  /** Hears how many files are done. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
  /** Lets others work between two files. */
  readonly pause?: (() => Promise<void>) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** When files are said to have been changed, in MS-DOS's way: years since 1980, months and days; hours, minutes and pairs of seconds. */
export interface ZipStamp {
  readonly date: number;
  readonly time: number;
}

/** The first of January of 1980: ZIP knows no time before, and one that is always the same makes equal files of equal contents. */
const NO_DATE: ZipStamp = { date: 0x21, time: 0 };
const DEFLATE = 8;
/** 2.0: what DEFLATE needs. */
const VERSION = 20;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/**
 * Files as a ZIP archive (PKWARE's APPNOTE 6.3, without extensions): the same bytes for the same files, in Node and in a page,
 * whatever order they come in. Sizes stand before what they measure, since some platforms read archives as they come and trust
 * nothing that follows. Names are ASCII. All files are of one moment, `stamp`. Rejects with the signal's reason when it is called off.
 */
export async function zip(
  files: ReadonlyMap<string, Uint8Array>,
  { onProgress, pause, signal }: ZipProgress = {},
  stamp = NO_DATE,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const names = [...files.keys()].sort();
  for (const [done, name] of names.entries()) {
    stopIfAborted(signal);
    const content = files.get(name) ?? new Uint8Array();
    const packed = deflateSync(content, { level: 9 });
    const path = utf8(name);
    const about = numbers(
      ...[short(VERSION), short(0), short(DEFLATE), short(stamp.time), short(stamp.date)],
      ...[long(crc32(content)), long(packed.length), long(content.length)],
      ...[short(path.length), short(0)],
    );
    directory.push(
      numbers(long(CENTRAL), short(VERSION)),
      about,
      // No comment, the only disk, nothing known of what is in it, no attributes.
      numbers(short(0), short(0), short(0), long(0), long(at)),
      path,
    );
    const local = [numbers(long(LOCAL)), about, path, packed];
    parts.push(...local);
    at += local.reduce((sum, { length }) => sum + length, 0);
    onProgress?.(done + 1, names.length);
    await pause?.();
  }
  stopIfAborted(signal);
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = short(names.length);
  const end = numbers(long(END), short(0), short(0), count, count, long(size), long(at), short(0));
  return joined(...parts, ...directory, end);
}

/** As `throwIfAborted` does, which the oldest browsers do not have. */
export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw signal.reason;
}

type Bytes = readonly number[];

/** Numbers as ZIP writes them, the lowest byte first. */
const short = (value: number): Bytes => [value & 0xff, (value >>> 8) & 0xff];
const long = (value: number): Bytes => [...short(value), ...short(value >>> 16)];
const numbers = (...values: readonly Bytes[]) => Uint8Array.from(values.flat());
