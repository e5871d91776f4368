import { markdownLine } from "../../activities/markdown-text.ts";
import { kindOf } from "../../learning/notes.ts";
import type { ShownNote } from "../../state/noting.ts";

/** What the file says in the language of the page. */
export interface FileWords {
  readonly bookmark: string;
  readonly section: (heading: string) => string;
  readonly date: (at: number) => string;
}

/** A part of the file: a lesson with its notes, or a thing that was made. */
export interface FilePart {
  readonly title: string;
  readonly body: string;
}

/** Notes as Markdown, in their order: the words that they are about as quotations, the learner's as they wrote them. */
export function notesMarkdown(notes: readonly ShownNote[], words: FileWords): string {
  return notes.map((note) => noteMarkdown(note, words)).join("\n\n---\n\n");
}

function noteMarkdown({ at, data }: ShownNote, words: FileWords): string {
  const { quote, text, heading } = data;
  const about = [
    kindOf(data) === "bookmark" ? words.bookmark : undefined,
    heading === undefined ? undefined : words.section(heading),
    at === undefined ? undefined : words.date(at),
  ];
  const line = about.filter((part) => part !== undefined).join(" · ");
  const parts = [
    quote === undefined ? "" : `> ${markdownLine(quote)}`,
    withoutTitles(text.trim()),
    line === "" ? "" : `*${markdownLine(line)}*`,
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** One file: its title, and below it the parts. */
export function fileOf(title: string, parts: readonly FilePart[]): string {
  const sections = parts.map((part) => `## ${markdownLine(part.title)}\n\n${part.body.trim()}`);
  return `${[`# ${markdownLine(title)}`, ...sections].join("\n\n")}\n`;
}

/** Markdown one level further down, so that its titles do not stand beside those around it. */
export function lowered(markdown: string): string {
  return outsideCode(markdown, (line) => line.replace(/^ {0,3}(#{1,5})(?=[ \t]|$)/, "#$1"));
}

/** A learner's own titles are words: the file's are those of lessons. Nor is anything HTML, as on the page. */
function withoutTitles(markdown: string): string {
  return outsideCode(markdown, (line) =>
    withoutHtml(
      line.replace(/^ {0,3}#{1,6}[ \t]+(.*\S)[ \t]*$/, "**$1**").replace(/^ {0,3}(=+|-{1,2})[ \t]*$/, "\\$1"),
    ),
  );
}

/** A tag or a comment that is begun and not ended would swallow what follows. Code, and addresses between angles, stay. */
function withoutHtml(line: string): string {
  return line.replace(
    /\\.|(`+)(?!`).*?[^`]\1(?!`)|<(?=[a-z/!?])(?!(?:https?:|mailto:|[^\s<>@]+@)[^\s<>]*>)/gi,
    (found) => (found === "<" ? "\\<" : found),
  );
}

function outsideCode(markdown: string, change: (line: string) => string): string {
  let fence: string | undefined;
  const lines = markdown.split("\n").map((line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === undefined) {
      fence = mark;
      return mark === undefined ? change(line) : line;
    }
    if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
    return line;
  });
  // What was begun as code and not ended would swallow what follows.
  return fence === undefined ? lines.join("\n") : `${lines.join("\n")}\n${fence}`;
}
