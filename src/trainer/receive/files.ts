import type { Incoming } from "../../state/trainer/contract.ts";

/** What was dropped or chosen: what may hold a code, and how many files are something else. */
export interface Gathered {
  readonly incoming: readonly Incoming[];
  readonly skipped: number;
}

/** Files that a chat or a mail may have renamed, but not into a picture or a document. */
const readable = /\.(?:txt|text|json|atenta)$|^[^.]*$/i;

/** Files as texts to be received. */
export function gathered(files: readonly File[]): Gathered {
  const right = files.filter((file) => readable.test(file.name));
  const incoming = right.map((file): Incoming => ({ name: file.name, size: file.size, text: () => file.text() }));
  return { incoming, skipped: files.length - right.length };
}

/** All files of what was dropped, also those in folders, in the order of their paths. What the browser does not give says so. */
export async function filesIn(transfer: DataTransfer): Promise<Gathered> {
  // Entries have to be asked for before anything is waited for: then the list is emptied.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return gathered([...transfer.files]);
  const found = (await Promise.all(entries.map(filesOf))).flat();
  const all = found.map((each) => ("lost" in each ? { incoming: [lost(each.lost)], skipped: 0 } : gathered([each])));
  return {
    incoming: all.flatMap(({ incoming }) => incoming),
    skipped: all.reduce((sum, { skipped }) => sum + skipped, 0),
  };
}

interface Lost {
  readonly lost: string;
}

const lost = (name: string): Incoming => ({ name, size: 0, text: () => Promise.reject(new Error("It is not given")) });

async function filesOf(entry: FileSystemEntry): Promise<readonly (File | Lost)[]> {
  const gone: Lost = { lost: entry.name };
  if (entry.isFile)
    return [
      await new Promise<File | Lost>((resolve) => (entry as FileSystemFileEntry).file(resolve, () => resolve(gone))),
    ];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const all: FileSystemEntry[] = [];
  // A reader gives a hundred at a time, and nothing at the end.
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[] | undefined>((resolve) =>
      reader.readEntries(resolve, () => resolve(undefined)),
    );
    if (some === undefined) return [gone];
    if (some.length === 0) break;
    all.push(...some);
  }
  all.sort((one, other) => (one.fullPath < other.fullPath ? -1 : 1));
  return (await Promise.all(all.map(filesOf))).flat();
}
