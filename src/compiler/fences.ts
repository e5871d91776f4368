import { codeTracker } from "./code-lines.ts";
import { readDirectiveHead } from "./directive-head.ts";
import type { Finding } from "./finding.ts";
import { blankLines, frontMatterLength, type Line, splitLines } from "./lines.ts";
import { quote, unexpected } from "./message.ts";

export interface FenceScan {
  readonly findings: readonly Finding[];
  /** The text with every container and line that cannot be read blanked, so that the rest still can be checked. */
  readonly text: string;
}

interface Open {
  readonly line: Line;
  readonly colons: number;
  readonly name: string;
  /** Its opening line has a problem already, or a container inside it. */
  bad: boolean;
  /** How many closing fences were still to come, when it opened, of containers that could not be read. */
  readonly recovered: number;
}

const fence = /^( {0,3})(:{2,})(.*)$/u;

/**
 * Pairs the fences of containers before Markdown is parsed. Markdown closes an unclosed container at the end of
 * the file, and takes a misspelt opening line for prose: both would swallow an author's text without a word. `parts` are
 * the names of containers that stand inside another.
 */
export function scanFences(text: string, parts: readonly string[]): FenceScan {
  const lines = splitLines(text);
  const findings: Finding[] = [];
  const blank: (readonly [number, number])[] = [];
  const inCode = codeTracker();
  let open: Open[] = [];
  let code: { readonly line: Line; readonly findings: number; readonly blank: number } | undefined;
  let recovered = 0;
  /** The colons of the last part with nothing around it, which another rule tells; 0 where there was none. */
  let stray = 0;

  const problem = (line: Line, index: number, rule: string, message: string) =>
    findings.push({ at: { line: line.number, column: index + 1 }, rule, message });

  // What holds something that cannot be read cannot be read as a whole.
  const spoil = () => {
    for (const each of open) each.bad = true;
  };

  const leave = (each: Open, last: number) => {
    if (each.bad) blank.push([each.line.number, last]);
  };

  const fail = (each: Open, last: number, rule: string, message: string) => {
    problem(each.line, each.line.text.indexOf(":"), rule, message);
    blank.push([each.line.number, last]);
    recovered += 1;
    spoil();
  };

  const close = (line: Line, colons: number) => {
    const top = open.at(-1);
    if (top?.colons === colons) {
      leave(top, line.number);
      open.pop();
      recovered = top.recovered;
      return;
    }
    // It closes something inside that was taken for closed already.
    const isOrphan = top !== undefined && top.recovered < recovered && colons < top.colons;
    const match = open.map((each) => each.colons).lastIndexOf(colons);
    if (match >= 0) {
      for (const each of open.slice(match + 1)) fail(each, line.number, "fence-crossed", crossedMessage(each, line));
      blank.push([open[match]?.line.number ?? line.number, line.number]);
      open = open.slice(0, match);
    } else if (top && !isOrphan && colons < top.colons && isClosedBelow(line, top)) {
      problem(line, line.text.indexOf(":"), "fence-unopened", unopenedMessage(line));
      spoil();
    } else if (top && !isOrphan) {
      fail(top, line.number, "fence-length", lengthMessage(top, line));
      recovered -= 1;
      open.pop();
    } else if (recovered > 0) {
      recovered -= 1;
      blank.push([line.number, line.number]);
    } else {
      // Whoever forgot to open what is around the parts has closed it.
      if (stray === 0 || colons <= stray)
        problem(line, line.text.indexOf(":"), "fence-unopened", unopenedMessage(line));
      stray = 0;
      blank.push([line.number, line.number]);
    }
  };

  /** Whether a container that is open at a line has its own closing fence further down, before anything else could. */
  const isClosedBelow = (line: Line, { colons }: Open): boolean => {
    for (const { text: below } of lines.slice(line.number)) {
      const [, , marks = "", rest = ""] = fence.exec(below) ?? [];
      if (marks.length >= colons) return rest.trim() === "" && marks.length === colons;
    }
    return false;
  };

  const enter = (line: Line, indent: number, colons: number) => {
    const head = readDirectiveHead(line.text, indent + colons);
    const isPart = parts.includes(head.name);
    if (colons > 2) {
      while (open.length > 0 && (open.at(-1)?.colons ?? 0) <= colons) {
        const top = open.pop();
        const inside = isPart && !parts.includes(top?.name ?? "") ? ":".repeat(colons + 1) : undefined;
        if (top) fail(top, line.number - 1, "fence-unclosed", unclosedMessage(top, line, inside));
      }
    }
    const found = indent > 0 ? { rule: "fence-indent", index: 0, message: indentMessage(line) } : head.problem;
    if (found) problem(line, found.index, found.rule, found.message);
    if (colons > 2) {
      if (found) spoil();
      // A part with nothing around it belongs to a container that could not be read.
      const alone = isPart && open.length === 0;
      const lost = alone && recovered > 0;
      if (alone && !lost) stray = colons;
      open.push({ line, colons, name: head.name, bad: found !== undefined || lost, recovered });
    } else if (found) blank.push([line.number, line.number]);
  };

  for (const line of lines.slice(frontMatterLength(lines))) {
    const state = inCode(line.text);
    if (state === "opens") code = { line, findings: findings.length, blank: blank.length };
    if (state === "closes") code = undefined;
    const [, indent = "", colons = "", rest = ""] = fence.exec(line.text) ?? [];
    if (colons === "") continue;
    if (state === "prose") {
      if (rest.trim() === "") close(line, colons.length);
      else enter(line, indent.length, colons.length);
    } else if (rest.trim() === "" && open.some((each) => each.colons <= colons.length)) {
      problem(line, indent.length, "fence-in-code", inCodeMessage(line));
      const outer = open[0];
      if (outer) blank.push([outer.line.number, lines.length]);
    }
  }
  if (code) {
    // What looked like a fence inside code that never ends says nothing that the end of the code would not mend.
    findings.length = code.findings;
    blank.length = code.blank;
    problem(code.line, Math.max(0, code.line.text.search(/[`~]{3}/u)), "code-unclosed", codeMessage(code.line));
    blank.push([open[0]?.line.number ?? code.line.number, lines.length]);
  } else {
    for (const each of open) fail(each, lines.length, "fence-unclosed", unclosedMessage(each));
  }
  return { findings, text: blankLines(text, lines, blank) };
}

/** `inside`: the colons that it needs, where what follows is meant to stand inside it. */
function unclosedMessage(open: Open, before?: Line, inside?: string): string {
  const colons = ":".repeat(open.colons);
  if (inside !== undefined) {
    const found = `${quote(before?.text ?? "")} on line ${before?.number} inside \`${colons}${open.name}\``;
    const mend = `open it with \`${inside}${open.name}\` and close it with \`${inside}\``;
    return unexpected(found, "more colons around it than it has itself", mend);
  }
  const found = before ? `${quote(before.text)} on line ${before.number}` : "end of the file";
  const mend = before
    ? `close \`${colons}${open.name}\` with \`${colons}\`, or give it more colons than what it holds`
    : `close it with a line of \`${colons}\``;
  return unexpected(`${found} before \`${colons}${open.name}\` is closed`, `\`${colons}\``, mend);
}

function crossedMessage(open: Open, line: Line): string {
  const colons = ":".repeat(open.colons);
  return unexpected(
    `${quote(line.text)} on line ${line.number}, which closes something around \`${colons}${open.name}\``,
    `\`${colons}\` first`,
    "close the inner container before the outer one",
  );
}

function lengthMessage(open: Open, line: Line): string {
  const colons = ":".repeat(open.colons);
  return unexpected(
    `closing fence ${quote(line.text)} on line ${line.number}`,
    `\`${colons}\``,
    `close \`${colons}${open.name}\` with exactly as many colons as it opens with`,
  );
}

function unopenedMessage(line: Line): string {
  return unexpected(
    `closing fence ${quote(line.text)}`,
    "an open container",
    "remove the line, or write the opening line that it should close",
  );
}

function indentMessage(line: Line): string {
  return unexpected(`space before ${quote(line.text)}`, "a directive at the margin", "remove the indentation");
}

function inCodeMessage(line: Line): string {
  return unexpected(
    `fence ${quote(line.text)} in code inside a container`,
    "code that cannot be taken for the end of the container",
    "give the container more colons than the code shows",
  );
}

function codeMessage(line: Line): string {
  return unexpected(
    `end of the file before the code of ${quote(line.text)} is closed`,
    "a closing code fence",
    "close the code with the same marks on a line of their own",
  );
}
