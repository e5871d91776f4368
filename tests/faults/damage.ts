import type { ContentInput } from "../../src/compiler/input.ts";

/** A line of a file of the course. */
export interface Hit {
  readonly path: string;
  /** Counts from 1. */
  readonly line: number;
  readonly text: string;
}

/** Where a problem must be found. */
export interface Spot {
  readonly path: string;
  readonly line: number;
}

/**
 * A course in memory that can be damaged. Targets are found by pattern, never by number, so that the course may be
 * rewritten; a pattern that finds nothing throws, since a fault that damages nothing would prove nothing.
 */
export class Damage {
  readonly #files: Map<string, string[]>;
  readonly #input: ContentInput;
  /** Languages in the order of course.yaml. */
  readonly languages: readonly string[];

  constructor(input: ContentInput, languages: readonly string[]) {
    this.#input = input;
    this.#files = new Map([...input.files].map(([path, text]) => [path, text.split("\n")]));
    this.languages = languages;
  }

  /** The damaged course. */
  get input(): ContentInput {
    return { ...this.#input, files: new Map([...this.#files].map(([path, lines]) => [path, lines.join("\n")])) };
  }

  /** The first line that fits, in the files of a language (0 the first) or in files whose path fits. */
  find(pattern: RegExp, where: number | RegExp = 0, after?: Hit): Hit {
    const file =
      typeof where === "number"
        ? new RegExp(`^modules/.*/(?!module\\.|bank\\.)[^/]*\\.${this.languages[where]}\\.md$`, "u")
        : where;
    for (const [path, lines] of [...this.#files].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (!file.test(path) || (after && after.path !== path)) continue;
      const index = lines.findIndex((line, at) => pattern.test(line) && (!after || at >= after.line));
      if (index >= 0) return { path, line: index + 1, text: lines[index] ?? "" };
    }
    throw new Error(`No line fits ${pattern} in ${file}${after ? ` after ${after.path}:${after.line}` : ""}`);
  }

  /** The line `by` lines below. */
  below(hit: Hit, by = 1): Hit {
    const line = hit.line + by;
    return { path: hit.path, line, text: this.#lines(hit.path)[line - 1] ?? "" };
  }

  /** The same line in the file of another language: the one that the pattern finds there. */
  twin(hit: Hit, pattern: RegExp, language = 1): Hit {
    const path = hit.path.replace(`.${this.languages[0]}.md`, `.${this.languages[language]}.md`);
    return this.find(pattern, new RegExp(`^${path.replaceAll(".", "\\.")}$`, "u"));
  }

  /** Changes a line; throws when that changes nothing. */
  change(hit: Hit, from: string | RegExp, to: string): Hit {
    const text = hit.text.replace(from, to);
    if (text === hit.text) throw new Error(`${from} changes nothing in ${hit.path}:${hit.line} ${hit.text}`);
    this.#lines(hit.path)[hit.line - 1] = text;
    return { ...hit, text };
  }

  /** Takes lines away. */
  remove(hit: Hit, count = 1): Hit {
    this.#lines(hit.path).splice(hit.line - 1, count);
    return hit;
  }

  /** Puts lines before a line. */
  insert(hit: Hit, ...lines: string[]): Hit {
    this.#lines(hit.path).splice(hit.line - 1, 0, ...lines);
    return { ...hit, text: lines[0] ?? "" };
  }

  /** Every line of a container, from its opening line to its closing one. */
  block(hit: Hit): string[] {
    const fence = /^:+/u.exec(hit.text)?.[0] ?? ":::";
    const lines = this.#lines(hit.path);
    const end = lines.indexOf(fence, hit.line);
    if (end < 0) throw new Error(`${hit.path}:${hit.line} is never closed`);
    return lines.slice(hit.line - 1, end + 1);
  }

  /** Takes a whole file away. */
  removeFile(pattern: RegExp): string {
    const path = [...this.#files.keys()].find((each) => pattern.test(each));
    if (path === undefined) throw new Error(`No file fits ${pattern}`);
    this.#files.delete(path);
    return path;
  }

  #lines(path: string): string[] {
    const lines = this.#files.get(path);
    if (!lines) throw new Error(`No file ${path}`);
    return lines;
  }
}
