/** What a line is with respect to fenced code. */
export type CodeLine = "prose" | "opens" | "inside" | "closes";

const opener = /^(?:`{3,}(?=[^`]*$)|~{3,})/u;
const quotesAndMarkers = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))*[ \t]*/u;

/** Follows fenced code blocks from line to line, also in quotes and lists. Call it with each line in turn. */
export function codeTracker(): (line: string) => CodeLine {
  let fence: string | undefined;
  return (line) => {
    const indented = /^(?: {4}|\t)/u.test(line);
    const text = line.replace(quotesAndMarkers, "");
    if (fence === undefined) {
      const [mark] = opener.exec(text) ?? [];
      if (!mark || (indented && text === line.trimStart())) return "prose";
      fence = mark;
      return "opens";
    }
    const [end] = /^(?:`{3,}|~{3,})(?=[ \t]*$)/u.exec(text) ?? [];
    if (!end || end[0] !== fence[0] || end.length < fence.length) return "inside";
    fence = undefined;
    return "closes";
  };
}
