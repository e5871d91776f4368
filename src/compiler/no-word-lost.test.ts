import { describe, expect, it } from "vitest";
import { compileCourse } from "./compile.ts";
import { containerDirectives, inlineNames, leafDirectives, partNames } from "./directives.ts";
import { readContent } from "./files.ts";
import { loadParsers } from "./parsers.ts";

const parsers = await loadParsers();
/** Folders, and which of their lessons. In some of the demo's a word that is an answer twice is kept once. */
const courses = [
  ["content", /./u],
  ...["mini", "every-construct", "rtl"].map((name) => [`tests/fixtures/courses/${name}`, /./u] as const),
  ["tests/fixtures/courses/demo", /^your-workplace$/u],
] as const;

const names = [...inlineNames(parsers), ...leafDirectives, ...containerDirectives, ...partNames(parsers)].join("|");

/**
 * The words of a source without the marks around them. It knows no Markdown: it drops only addresses, attributes whose
 * words are no prose, names of directives, and everything that is no letter or digit.
 */
function wordsOf(source: string): Map<string, number> {
  const prose = source
    .replace(/^---\n[\s\S]*?\n---\n/u, "")
    .replace(/^(`{3,})\w*/gmu, "$1")
    .replace(/^:::match\{[\s\S]*?^:::$/gmu, withPartnersOnce)
    // How an option of a dialogue moves the mood is a number, and no word.
    .replace(/\]\([^)\s]*(?: ["'(][+−-]?\d["')])?/gu, "] ")
    // The answer of a blank is one of its choices, and is kept once.
    .replace(/:blank\[[^\]]*\](?=\{[^}]*\bfrom=)/gu, " ")
    .replace(
      /\b(?:objective|to|kind|level|sure|reviewed|cost|rev|mood|channel|portrait|call|outcome|again|figure|answer|min|max|step|tolerance)=[^\s}]+/gu,
      " ",
    )
    .replace(/\b(?:caption|title|customer|place|speaker|by|source|region|or|from|low|high|unit|x|y)=/gu, " ")
    .replace(/\{#[\w-]+( fixed)?|\bfixed\}/gu, " ")
    .replace(new RegExp(`(^|[^\\p{L}\\p{N}]):{1,4}(?:${names})\\b`, "gmu"), "$1 ")
    .replace(/^[ \t>]*\d+[.)] /gmu, " ")
    .replace(/^([ \t]*[-*] )\[[ xX]\]/gmu, "$1");
  return counted([prose]);
}

/** What several rows of a table pair with is kept once. */
function withPartnersOnce(table: string): string {
  const seen = new Set<string>();
  return table.replace(/^(\|[^|]*\|)([^|]*)(?=\|)/gmu, (row, left: string, right: string) => {
    const again = seen.has(right.trim());
    seen.add(right.trim());
    return again ? left : row;
  });
}

function counted(texts: readonly string[]): Map<string, number> {
  const words = texts.flatMap((text) => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe.each(courses)("the course in %s", (folder, wanted) => {
  it("loses no word of any author between the source and the learner", { timeout: 60_000 }, async () => {
    const input = await readContent(folder);
    const { output } = compileCourse(input, parsers);
    const lessons = [...(output?.course.lessons.values() ?? [])].filter(({ id }) => wanted.test(id));
    expect(lessons.length).toBeGreaterThan(0);
    for (const [path, text] of input.files) {
      const [, , name, lang] = /^modules\/([^/]+)\/([^/]+)\.([^.]+)\.md$/u.exec(path) ?? [];
      const lesson = lessons.find((each) => each.id === name && each.lang === lang);
      if (!lesson) continue;
      const emitted = counted(strings(lesson.blocks));
      const lost = [...wordsOf(text)].filter(([word, count]) => (emitted.get(word) ?? 0) < count);
      expect(lost, path).toEqual([]);
    }
  });
});
