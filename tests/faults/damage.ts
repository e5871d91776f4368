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
  readonly #files: Map<string, string>;
  /** Lines of the files that were looked at. */
  readonly #split = new Map<string, string[]>();
  readonly #input: ContentInput;
  readonly #paths: readonly string[];
  /** Languages in the order of course.yaml. */
  readonly languages: readonly string[];

  /** `paths`: in which files, and in which order, faults look for their place; all, if it is not said. */
  constructor(
    input: ContentInput,
    languages: readonly string[],
    paths: readonly string[] = [...input.files.keys()].sort(),
  ) {
    this.#input = input;
    this.#files = new Map(input.files);
    this.#paths = paths;
    this.languages = languages;
  }

  /** The damaged course. */
  get input(): ContentInput {
    const files = new Map(this.#files);
    for (const [path, lines] of this.#split) if (files.has(path)) files.set(path, lines.join("\n"));
    return { ...this.#input, files };
  }

  /** The first line that fits, in the files of a language (0 the first) or in files whose path fits. */
  find(pattern: RegExp, where: number | RegExp = 0, after?: Hit): Hit {
    const [hit] = this.all(pattern, where, after);
    if (hit) return hit;
    throw new Error(`No line fits ${pattern} in ${where}${after ? ` after ${after.path}:${after.line}` : ""}`);
  }

  /** Every line that fits, as far as one asks for them. */
  *all(pattern: RegExp, where: number | RegExp = 0, after?: Hit): Generator<Hit, void> {
    const file =
      typeof where === "number"
        ? new RegExp(`^modules/.*/(?!module\\.|bank\\.)[^/]*\\.${this.languages[where]}\\.md$`, "u")
        : where;
    for (const path of this.#paths) {
      if (!this.#files.has(path) || !file.test(path) || (after && after.path !== path)) continue;
      for (const [index, text] of this.#lines(path).entries()) {
        if (pattern.test(text) && (!after || index >= after.line)) yield { path, line: index + 1, text };
      }
    }
  }

  /** The last line of a file. */
  last(path: string): Hit {
    const lines = this.#lines(path);
    return { path, line: lines.length, text: lines.at(-1) ?? "" };
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
    const path = this.#paths.find((each) => pattern.test(each));
    if (path === undefined) throw new Error(`No file fits ${pattern}`);
    this.#files.delete(path);
    return path;
  }

  #lines(path: string): string[] {
    const text = this.#files.get(path);
    if (text === undefined) throw new Error(`No file ${path}`);
    const lines = this.#split.get(path) ?? text.split("\n");
    this.#split.set(path, lines);
    return lines;
  }
}
