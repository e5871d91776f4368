import { createHash } from "node:crypto";
import { createOfflineCopy } from "./copy.ts";
import { filesOf, type OfflineFile, type OfflineManifest } from "./manifest.ts";
import type { Copied, Digest, Lock, Server, Shelf } from "./shelf.ts";

/** Twins in memory of all that the copy stands on. */

export const digest: Digest = async (bytes) => hashOf(Buffer.from(bytes));

export const hashOf = (text: string | Buffer) => createHash("sha256").update(text).digest("base64url").slice(0, 22);

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer;

/** What is on one device: it outlives its tabs. */
export interface Disk {
  readonly files: Map<string, Copied>;
  records: string | undefined;
}

export const newDisk = (): Disk => ({ files: new Map(), records: undefined });

/** A shelf on a disk. `before` runs before anything is changed, and may refuse. */
export function memoryShelf(disk: Disk, before: (what: "put" | "take" | "records") => void = () => {}): Shelf {
  return {
    hashes: async () => new Set(disk.files.keys()),
    put: async (hash, file) => {
      before("put");
      disk.files.set(hash, file);
    },
    take: async (hash) => {
      before("take");
      disk.files.delete(hash);
    },
    readRecords: async () => (disk.records === undefined ? undefined : JSON.parse(disk.records)),
    writeRecords: async (records) => {
      before("records");
      disk.records = JSON.stringify(records);
    },
  };
}

/** A site: what its files hold, by their path; those of a language begin with its code. */
export type Site = Readonly<Record<string, string>>;

/** The list that a build of a site would have. Its lessons are its files `course/<lesson>.<lang>.json`. */
export function listOf(site: Site, langs: readonly string[] = ["es", "ca"]): OfflineManifest {
  const files = Object.entries(site).map(
    ([path, text]): OfflineFile => ({ path, hash: hashOf(text), bytes: Buffer.byteLength(text) }),
  );
  const langOf = ({ path }: OfflineFile) =>
    langs.find((lang) => path.startsWith(`${lang}/`) || path.endsWith(`.${lang}.json`));
  const perLang = <T>(of: (lang: string) => T) => Object.fromEntries(langs.map((lang) => [lang, of(lang)]));
  return {
    format: "atenta-offline",
    v: 1,
    version: hashOf(JSON.stringify(site)),
    rev: hashOf(JSON.stringify(site)).slice(0, 6),
    course: "a-course",
    shell: files.filter((file) => langOf(file) === undefined),
    languages: perLang((lang) => files.filter((file) => langOf(file) === lang)),
    lessons: perLang((lang) =>
      files
        .filter((file) => file.path.endsWith(`.${lang}.json`))
        .map(({ path, hash }) => {
          const id = path.slice("course/".length, -`.${lang}.json`.length);
          return { id, title: `Title of ${id}`, file: `course/${id}.${hash}.json` };
        }),
    ),
  };
}

/** A server whose site can be replaced, taken off the network, or made to answer with something else. */
export function memoryServer(first: Site) {
  let site = first;
  let reachable = true;
  let asked = 0;
  const server: Server & { answer?: (path: string, afresh: boolean) => string | undefined } = {
    list: async () => {
      if (!reachable) throw new TypeError("Failed to fetch");
      return listOf(site);
    },
    file: async (path, _hash, afresh) => {
      asked++;
      if (!reachable) throw new TypeError("Failed to fetch");
      const text = server.answer?.(path, afresh) ?? site[path];
      return { bytes: bytesOf(text ?? "Not found"), headers: [], status: text === undefined ? 404 : 200 };
    },
  };
  return {
    server,
    publish: (next: Site) => {
      site = next;
    },
    reach: (value: boolean) => {
      reachable = value;
    },
    asked: () => asked,
  };
}

/** One task after the other, for all who share it. */
export function memoryLock(): Lock {
  let line: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = line.then(task);
    line = turn.catch(() => undefined);
    return turn;
  };
}

/** A copy on a disk and a server, as one tab has it. */
export function copyOn(disk: Disk, server: Server, more: { shelf?: Shelf; lock?: Lock } = {}) {
  return createOfflineCopy({
    shelf: more.shelf ?? memoryShelf(disk),
    server,
    digest,
    lock: more.lock ?? memoryLock(),
    channel: { post: () => {}, onMessage: () => () => {} },
  });
}

/** Whether every file of some languages of a site is on a disk, with the bytes that it has there. */
export function holds(disk: Disk, site: Site, langs: readonly string[]): boolean {
  return filesOf(listOf(site), langs).every(({ path, hash }) => {
    const file = disk.files.get(hash);
    return file !== undefined && Buffer.from(file.bytes).toString() === site[path];
  });
}
