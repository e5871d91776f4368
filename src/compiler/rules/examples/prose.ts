import type { RuleExamples } from "../example.ts";

/** Ordinary Markdown: headings, links, pictures, terms, tables, lists. */
export const proseExamples: readonly RuleExamples[] = [
  {
    rule: "raw-html",
    good: ["A \\<b> c, `<b>`.\n", "<https://example.org>\n"],
    bad: [
      ["1:3", "A <br>\n"],
      ["1:1", "<!-- later -->\n"],
      ["3:1", "Text.\n\n<div>\n\n"],
    ],
  },
  {
    rule: "nesting-depth",
    good: [`${"> ".repeat(20)}Words.\n`],
    bad: [["1:81", `${"> ".repeat(60)}Words.\n`]],
  },
  {
    rule: "link-definition",
    good: ["[words](https://example.org)\n", "A note[^1] stays text.\n"],
    bad: [["3:1", "[words][a]\n\n[a]: https://example.org\n"]],
  },
  {
    rule: "heading-place",
    good: ["## One\n\nText.\n"],
    bad: [
      ["2:1", ":::tip\n## One\n:::\n"],
      ["1:3", "- # One\n"],
      ["course.en.md:6:1", { files: { "course.en.md": "---\ntitle: A\nsummary: B\n---\n\n## One\n\nText.\n" } }],
    ],
  },
  {
    rule: "heading-depth",
    good: ["## One\n\n### Two\n"],
    bad: [
      ["1:1", "# One\n"],
      ["5:1", "## One\n\n### Two\n\n#### Three\n"],
      ["glossary.en.md:1:1", { files: { "glossary.en.md": "# Loyalty {#loyalty}\n\nComing back.\n" } }],
    ],
  },
  { rule: "heading-order", good: ["## One\n\n### Two\n\n## Three\n"], bad: [["1:1", "### Two\n"]] },
  { rule: "heading-empty", good: ["## One\n"], bad: [["1:1", "##\n\nText.\n"]] },
  { rule: "heading-id", good: ["## One\n"], bad: [["1:1", "## One {#one}\n"]] },
  {
    rule: "swallowed-mark",
    good: [
      "Text \\:: text\n\\:::\n",
      "Text #1, a | b.\n",
      "At\n−5 degrees, or -5,\n\\-Hello\n— said who?\n2.º, 1.5,\n3.a\n",
    ],
    bad: [
      ["1:1", "##One\n\nText.\n"],
      ["3:1", "Text.\n\n| a | b |\n"],
      // A table that is none is one problem, however many rows it has.
      ["3:1", "Text.\n\n| a | b |\n| c | d |\n"],
      ["3:1", "Text.\n\n| a | b |\n\n| - | - |\n| c | d |\n"],
      ["2:4", "1. One\n   2. Two\n"],
      ["1:1", "| - | - |\n| c | d |\n"],
      ["1:1", "| a | b |\n| - |\n| c | d |\n"],
      ["5:1", "| a | b |\n| - | - |\n| c | d |\n\n| e | f |\n| g | h |\n"],
      ["2:1", "Text\n-[ ] One\n"],
      ["2:1", "- One\n-Two\n"],
      ["2:3", "- One\n  -“Two”\n"],
      ["2:1", "1. One\n2.Two\n"],
      ["2:1", "- One\n• Two\n"],
      // Nor is anything else told of what holds it.
      ["5:1", ":::single{#a objective=greet}\nWhich?\n\n- [x] One\n-[ ] Two\n  > No.\n:::\n"],
      ["2:1", ":::figure{kind=chain}\n• One\n• Two\n:::\n"],
      ["2:5", "Text\n    :::tip\n"],
    ],
  },
  {
    rule: "table-columns",
    good: ["| a | b |\n| - | -: |\n| c | d |\n"],
    bad: [
      ["3:1", "| a | b |\n| - | - |\n| c | d | e |\n"],
      ["3:1", "| a | b |\n| - | - |\n| c |\n"],
    ],
  },
  {
    rule: "task-malformed",
    good: ["- [words](https://example.org)\n"],
    bad: [
      ["1:3", "- []\n"],
      ["1:3", "- [x]D\n"],
      ["1:3", "- [X ] D\n"],
      ["1:3", "- [ ]\n"],
      ["4:3", ":::single{#a objective=greet}\nWhich?\n\n- [x]D\n  > Yes.\n- [ ] E\n  > No.\n- [x] F\n  > Yes.\n:::\n"],
    ],
  },
  {
    rule: "task-place",
    good: ["- One\n- Two\n"],
    bad: [
      ["2:1", "- One\n- [ ] Two\n"],
      ["2:1", ":::tip\n- [x] One\n:::\n"],
    ],
  },
  {
    rule: "link-scheme",
    good: ["[a](https://example.org) [b](mailto:a@example.org) [c](tel:900)\n"],
    bad: [
      ["1:1", "[a](javascript:alert)\n"],
      ["1:1", "[a](/es/)\n"],
      ["1:3", "A [b](//example.org).\n"],
      ["1:1", "<ftp://example.org>\n"],
    ],
  },
  {
    rule: "link-target",
    good: ["[a](parting.en.md) [b](../first/parting.en.md)\n"],
    bad: [
      ["1:1", "[a](waiting.en.md)\n"],
      ["1:1", "[a](notes.txt)\n"],
      ["1:1", "[a]()\n"],
      ["1:1", "[a](../../../../parting.en.md)\n"],
      ["1:1", "[a](../../glossary.en.md#loyalty)\n"],
    ],
  },
  { rule: "link-text", good: ["[a](parting.en.md)\n"], bad: [["1:1", "[](parting.en.md)\n"]] },
  {
    rule: "link-language",
    good: [{ body: "[a](parting.en.md)\n", twin: "[a](parting.es.md)\n" }],
    bad: [["1:1", { body: "[a](parting.en.md)\n", twin: "[a](parting.en.md)\n" }]],
  },
  {
    rule: "link-section",
    good: ["[a](parting.en.md#goodbye) [b](parting.en.md#s-1) [c](#here)\n\n## Here\n"],
    bad: [
      ["1:1", "[a](parting.en.md#hello)\n"],
      ["1:1", "[a](#hello)\n"],
    ],
  },
  {
    rule: "image-alt",
    good: ["![A counter](counter.svg)\n"],
    bad: [["1:1", "![](counter.svg)\n"]],
  },
  {
    rule: "image-file",
    good: ["![A counter](./counter.svg)\n"],
    bad: [
      ["1:1", "![A counter](countre.svg)\n"],
      ["1:3", "A ![B](https://example.org/b.png)\n"],
    ],
  },
  {
    rule: "term-label",
    good: [":term[Loyalty]{to=loyalty}\n"],
    bad: [["1:1", ":term{to=loyalty}\n"]],
  },
  {
    rule: "term-unknown",
    good: [":term[Loyalty]{to=loyalty}\n"],
    bad: [
      ["1:10", ":term[a]{to=loyal}\n"],
      ["1:10", ":term[a]{to=Loyalty}\n"],
    ],
  },
];
