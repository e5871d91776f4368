/** A text of which all languages said the same when somebody last looked: the hash of its words in each. */
export interface KeptText {
  /** The file without language and ending: `modules/counter/first-glance`. */
  readonly family: string;
  readonly name: string;
  readonly hashes: Readonly<Record<string, string>>;
}

export interface KeptTexts {
  readonly texts: readonly KeptText[];
  /** Numbers of lines that are none of ours. */
  readonly strange: readonly number[];
}

/** The file in the content folder that keeps them. */
export const syncFile = "sync.yaml";

const header =
  "# Which texts say the same in every language, by hashes of their words. `npm run content:sync` writes this.";
const textLine = /^ {2}- (\S+(?: \S+)??)((?: [A-Za-z][\w-]*=[0-9a-f]{8})+)$/u;

/**
 * Reads `sync.yaml`. A line is a text, whose place in the file means nothing, so that two who have worked apart can keep the
 * lines of both. What is no such line is passed over and told.
 */
export function readKept(source: string): KeptTexts {
  const texts: KeptText[] = [];
  const strange: number[] = [];
  let family = "";
  for (const [index, line] of source.split(/\r?\n/u).entries()) {
    const file = /^(\S+):$/u.exec(line)?.[1];
    const [, name, hashes] = textLine.exec(line) ?? [];
    if (file !== undefined) family = file;
    else if (name !== undefined && hashes !== undefined && family !== "")
      texts.push({ family, name, hashes: read(hashes) });
    else if (!/^\s*(?:#.*)?$/u.test(line)) strange.push(index + 1);
  }
  return { texts, strange };
}

function read(hashes: string): Record<string, string> {
  return Object.fromEntries(
    hashes
      .trim()
      .split(" ")
      .map((each) => each.split("=", 2) as [string, string]),
  );
}

/** Writes `sync.yaml`: the same texts give the same file, one line each, and a new one moves no other. */
export function writeKept(texts: readonly KeptText[]): string {
  const families = [...new Set(texts.map(({ family }) => family))].sort();
  const groups = families.map((each) => {
    const own = texts.filter(({ family }) => family === each);
    const lines = own.map(({ name, hashes }) => `  - ${name} ${shown(hashes)}`).sort();
    return `\n${each}:\n${lines.join("\n")}\n`;
  });
  return `${header}\n${groups.join("")}`;
}

function shown(hashes: Readonly<Record<string, string>>): string {
  return Object.entries(hashes)
    .sort()
    .map(([lang, each]) => `${lang}=${each}`)
    .join(" ");
}
