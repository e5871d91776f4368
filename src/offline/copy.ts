import * as v from "valibot";
import {
  type CopyNews,
  type CopyReport,
  type OfflineCopy,
  type Progress,
  StoringError,
} from "../state/offline-copy.ts";
import { bring, storingError } from "./bring.ts";
import { amountOf, filesOf, manifestSchema, type OfflineManifest } from "./manifest.ts";
import {
  applied,
  arrived,
  filesOfVersion,
  namedHashes,
  type Records,
  readRecords,
  withComing,
  without,
  withoutNext,
} from "./records.ts";
import { reportOf } from "./report.ts";
import type { Digest, Lock, Server, Shelf } from "./shelf.ts";

interface CopyParts {
  readonly shelf: Shelf;
  readonly server: Server;
  readonly digest: Digest;
  readonly lock: Lock;
  readonly channel: { post(message: unknown): void; onMessage(listener: (message: unknown) => void): unknown };
}

/**
 * The copy of the course on a shelf. Its promises:
 * - `current` and `next` name a version only when every file of it was there, and was what its list says;
 * - no file that any record names is ever taken away;
 * - the records change in one write, so that whatever ends a step leaves them as before or as after it.
 */
export function createOfflineCopy({ shelf: whole, server, digest, lock, channel }: CopyParts): OfflineCopy {
  let ended = false;
  const may = <T>(touch: () => Promise<T>) => (ended ? Promise.reject(new StoringError("failed")) : touch());
  // Not even looked at: a cache that is looked at is made where there is none.
  const shelf: Shelf = {
    hashes: () => may(whole.hashes),
    put: (hash, file) => may(() => whole.put(hash, file)),
    take: (hash) => may(() => whole.take(hash)),
    readRecords: () => may(whole.readRecords),
    writeRecords: (records) => may(() => whole.writeRecords(records)),
  };
  let list: OfflineManifest | undefined;

  const read = async (): Promise<Records> => readRecords(await shelf.readRecords());

  const ask = async (): Promise<OfflineManifest> => {
    const read = v.safeParse(manifestSchema, await server.list());
    if (!read.success) throw new StoringError("failed", { cause: new Error(v.summarize(read.issues)) });
    list = read.output;
    return list;
  };

  /** Takes away what no record names. What cannot be taken away now will be another time. */
  const tidy = async (records: Records) => {
    const named = namedHashes(records);
    for (const hash of await shelf.hashes()) if (!named.has(hash)) await shelf.take(hash);
  };

  const write = async (records: Records) => {
    await shelf.writeRecords(records);
    await tidy(records).catch(() => undefined);
  };

  const bringVersion = async (records: Records, manifest: OfflineManifest, kept: readonly string[], on: Progress) => {
    const coming = { manifest, kept: [...new Set(kept)] };
    const noted = withComing(records, coming);
    await shelf.writeRecords(noted);
    await bring(filesOfVersion(coming), { shelf, server, digest, progress: on });
    await write(arrived(noted));
  };

  /** One at a time, and what goes wrong is named. */
  const change = <T>(task: () => Promise<T>): Promise<T> =>
    lock(task).catch((error: unknown) => {
      throw storingError(error);
    });

  return {
    look: async (lang: string, asks = false): Promise<CopyReport> => {
      if (asks) await ask();
      const [records, hashes] = await Promise.all([read(), shelf.hashes()]);
      return reportOf({ records, hashes, list, lang });
    },
    missing: async (lang) => {
      const [manifest, there] = await Promise.all([list ?? ask(), shelf.hashes()]);
      return amountOf(filesOf(manifest, [lang]).filter(({ hash }) => !there.has(hash)));
    },
    store: (lang, progress) =>
      change(async () => {
        const manifest = await ask();
        if (manifest.languages[lang] === undefined) throw new StoringError("failed");
        const records = await read();
        const kept = records.current?.kept ?? [];
        await bringVersion(records, manifest, [...kept, lang], progress);
      }),
    fetchUpdate: (progress) =>
      change(async () => {
        const manifest = await ask();
        const records = await read();
        const { current, next } = records;
        if (current === undefined) return;
        if (current.manifest.version === manifest.version) {
          if (next !== undefined) await write(withoutNext(records));
          return;
        }
        await bringVersion(records, manifest, [...current.kept, ...(next?.kept ?? [])], progress);
      }),
    apply: () =>
      change(async () => {
        const records = await read();
        if (records.next === undefined) return false;
        const there = await shelf.hashes();
        if (filesOfVersion(records.next).some(({ hash }) => !there.has(hash))) {
          // The browser took some away: it can be fetched again.
          await write(withoutNext(records));
          throw new StoringError("failed");
        }
        await write(applied(records));
        return true;
      }),
    remove: (lang) =>
      change(async () => {
        await write(without(await read(), lang));
      }),
    say: (news) => channel.post(news),
    onNews: (listener) => {
      channel.onMessage((message) => {
        if (isNews(message)) listener(message);
      });
    },
    settled: () => lock(async () => {}),
    end: () => {
      ended = true;
    },
  };
}

const amount = v.object({ files: v.number(), bytes: v.number() });
const news = v.object({
  job: v.optional(
    v.object({
      kind: v.picklist(["store", "update"]),
      lang: v.optional(v.string()),
      done: amount,
      all: amount,
    }),
  ),
});

/** Another tab may run another version. */
const isNews = (message: unknown): message is CopyNews => v.is(news, message);
