/** One line of a file without its ending. `number` counts from 1; `offset` is of its first character. */
export interface Line {
  readonly number: number;
  readonly offset: number;
  readonly text: string;
}

/** The lines of a text, cut where Markdown cuts them: LF, CR LF or CR. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/gu)) {
    lines.push({ number: lines.length + 1, offset, text: text.slice(offset, match.index) });
    offset = match.index + match[0].length;
  }
  lines.push({ number: lines.length + 1, offset, text: text.slice(offset) });
  return lines;
}

/** How many lines open a file as front matter (both `---` included), or 0. */
export function frontMatterLength(lines: readonly Line[]): number {
  if (lines[0] === undefined || !/^---[ \t]*$/u.test(lines[0].text)) return 0;
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/u.test(line.text));
  return end + 1;
}

/** Blanks whole lines, `from` to `to` by number, without moving anything that follows. */
export function blankLines(
  text: string,
  lines: readonly Line[],
  ranges: readonly (readonly [number, number])[],
): string {
  let result = text;
  for (const [from, to] of ranges) {
    for (const line of lines.slice(from - 1, to)) {
      const end = line.offset + line.text.length;
      result = result.slice(0, line.offset) + " ".repeat(line.text.length) + result.slice(end);
    }
  }
  return result;
}
