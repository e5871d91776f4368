/**
 * What a learner wrote, as Markdown that says just that, on one line: of a heading, an item, a cell. No mark of theirs
 * becomes one of Markdown's (CommonMark and GFM); line breaks become spaces.
 */
export function markdownLine(text: string): string {
  return escaped(text.replace(/\s+/g, " "));
}

/** What a learner wrote, as paragraphs of Markdown: blank lines part them, and other line breaks are kept. */
export function markdownText(text: string): string {
  const lines = text.split(/\r\n|\n|\r/).map(escaped);
  const paragraphs = lines.join("\n").split(/\n{2,}/);
  return paragraphs
    .map((each) => each.trim().replace(/\n/g, "\\\n"))
    .filter((each) => each !== "")
    .join("\n\n");
}

function escaped(line: string): string {
  return (
    line
      .trim()
      .replace(/[\\`*_[\]<|~]|&(?=#?\w+;)/g, "\\$&")
      .replace(/^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|-+$|=+$)/, "\\$&")
      // After a space they would end a heading.
      .replace(/(\s)(#+)$/, "$1\\$2")
      .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2")
  );
}
