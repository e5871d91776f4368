import type { Heading } from "mdast";
import type { Report } from "./finding.ts";
import { plainText } from "./markdown.ts";
import { quote, unexpected } from "./message.ts";

/** A heading as a place to link to. */
export interface Section {
  readonly node: Heading;
  /** By position, so that it is the same in every language. */
  readonly id: string;
  /** What code hosts call it in an address, so that a link works there too. */
  readonly slug: string;
}

/** Names the sections of a lesson. */
export function sectionsOf(headings: readonly Heading[]): Section[] {
  const seen = new Map<string, number>();
  return headings.map((node, index) => {
    const base = slugOf(plainText(node));
    const count = seen.get(base) ?? 0;
    seen.set(base, count + 1);
    return { node, id: `s-${index + 1}`, slug: count === 0 ? base : `${base}-${count}` };
  });
}

/** The section that a link's hash names: by its id, or as a code host would name it. */
export function findSection(sections: readonly Section[], hash: string): Section | undefined {
  return sections.find(({ id, slug }) => id === hash || slug === hash.toLowerCase());
}

/** Only `##` and `###`, without a step left out, with words, and without an id. */
export function checkHeadings(headings: readonly Heading[], report: Report): void {
  let depth = 1;
  for (const node of headings) {
    const marks = "#".repeat(node.depth);
    const text = plainText(node);
    if (node.depth === 1) {
      const mend = "the title is in the front matter; begin sections with `##`";
      report("heading-depth", node, unexpected(`heading \`# \` ${quote(text)}`, "`##` or `###`", mend));
    } else if (node.depth > 3) {
      report(
        "heading-depth",
        node,
        unexpected(`heading \`${marks}\` ${quote(text)}`, "`##` or `###`", "use fewer levels"),
      );
    } else if (node.depth > depth + 1) {
      const mend = "write a heading of the level above first";
      report(
        "heading-order",
        node,
        unexpected(`heading \`${marks}\` ${quote(text)}`, `\`${"#".repeat(depth + 1)}\``, mend),
      );
    }
    checkText(node, text, report);
    depth = Math.min(3, Math.max(2, node.depth));
  }
}

function checkText(node: Heading, text: string, report: Report): void {
  if (text.trim() === "") {
    report(
      "heading-empty",
      node,
      unexpected("heading without words", "the section's name", "write it, or remove the marks"),
    );
  } else if (/\{#[^}]*\}\s*$/u.test(text)) {
    const mend = "sections are numbered by themselves";
    report("heading-id", node, unexpected(`id in the heading ${quote(text)}`, "words alone", mend));
  }
}

function slugOf(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, "")
    .replace(/\s/gu, "-");
}
