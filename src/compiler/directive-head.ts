import { type Attribute, readAttributes, type TextProblem } from "./attributes.ts";
import { quote, unexpected } from "./message.ts";

/** The line that opens a directive: `:::name[label]{#id key=value}`. */
export interface DirectiveHead {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly problem?: TextProblem;
}

const nameAhead = /[^\s\p{P}\p{S}](?:[^\s\p{P}\p{S}]|[-_])*/uy;

/** Reads what follows the colons; `index` is that of the first character after them. */
export function readDirectiveHead(line: string, index: number): DirectiveHead {
  nameAhead.lastIndex = index;
  const name = nameAhead.exec(line)?.[0] ?? "";
  const head = (problem: TextProblem): DirectiveHead => ({ name, attributes: [], problem });
  if (!name) return head(nameProblem(line, index));
  let end = index + name.length;
  if (line[end] === "[") {
    const close = labelEnd(line, end);
    if (close === undefined) return head(labelProblem(line, end));
    end = close;
  }
  if (line[end] !== "{") return tailProblem(line, end, name) ?? { name, attributes: [] };
  const attributes = readAttributes(line, end);
  if (attributes.problem) return { name, attributes: attributes.list, problem: attributes.problem };
  return tailProblem(line, attributes.end, name) ?? { name, attributes: attributes.list };
}

/** Index after the bracket that closes the one at `start`; brackets may nest, a backslash escapes. */
function labelEnd(line: string, start: number): number | undefined {
  let depth = 0;
  for (let index = start; index < line.length; index += 1) {
    if (line[index] === "\\") index += 1;
    else if (line[index] === "[") depth += 1;
    else if (line[index] === "]") depth -= 1;
    if (depth === 0) return index + 1;
  }
  return undefined;
}

function tailProblem(line: string, end: number, name: string): DirectiveHead | undefined {
  const tail = line.slice(end);
  if (tail.trim() === "") return undefined;
  const space = /^[ \t]+(?=[{[])/u.test(tail);
  const problem = space
    ? {
        rule: "directive-space",
        index: end,
        message: unexpected(
          `space before ${quote(tail)}`,
          `it to follow \`${name}\` at once`,
          `write \`${name}${tail.trim()}\``,
        ),
      }
    : {
        rule: "directive-trailing",
        index: end + (tail.length - tail.trimStart().length),
        message: unexpected(
          `${quote(tail)} after \`${name}\``,
          "the end of the line",
          "put text on a line of its own, and a colon that is prose as `\\:`",
        ),
      };
  return { name, attributes: [], problem };
}

function nameProblem(line: string, index: number): TextProblem {
  const rest = line.slice(index);
  if (/^[ \t]/u.test(rest)) {
    const message = unexpected(
      `space after \`${line.slice(0, index).trim()}\``,
      "the directive's name",
      "remove the space, or write a colon that is prose as `\\:`",
    );
    return { rule: "directive-space", index, message };
  }
  const message = unexpected(
    `${quote(rest)} after the colons`,
    "the directive's name",
    "write a name such as `single`, or a colon that is prose as `\\:`",
  );
  return { rule: "directive-name", index, message };
}

function labelProblem(line: string, index: number): TextProblem {
  const message = unexpected(
    `end of line after ${quote(line.slice(index))}`,
    "`]`",
    "close the label on the line of the directive",
  );
  return { rule: "attributes-broken", index, message };
}
