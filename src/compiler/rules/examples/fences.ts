import type { RuleExamples } from "../example.ts";

/** Fences of containers, and of code around and inside them. */
export const fenceExamples: readonly RuleExamples[] = [
  {
    rule: "fence-unclosed",
    good: [":::tip\nSmile.\n:::\n", "````\n:::tip\n````\n", "    :::tip\n"],
    bad: [
      ["1:1", ":::tip\nSmile.\n"],
      ["1:1", ":::tip\nSmile.\n\n:::example\nLook.\n:::\n"],
      ["3:1", "Text.\n\n::::tip\nSmile.\n\n::::example\nLook.\n::::\n"],
    ],
  },
  {
    rule: "fence-crossed",
    good: ["::::tip\nSmile.\n::::\n"],
    bad: [["2:1", "::::tip\n:::example\nSmile.\n::::\n:::\n"]],
  },
  {
    rule: "fence-length",
    good: ["::::tip\nSmile.\n::::\n"],
    bad: [
      ["1:1", ":::tip\nSmile.\n::::\n"],
      ["1:1", "::::tip\nSmile.\n:::\n\nMore.\n"],
      ["1:1", ":::tip\nSmile.\n::\n"],
    ],
  },
  {
    rule: "fence-unopened",
    good: ["Text: words.\n"],
    bad: [
      ["3:1", "Text.\n\n:::\n"],
      ["5:1", ":::tip\nSmile.\n:::\n\n:::\n"],
    ],
  },
  {
    rule: "fence-indent",
    good: [":::tip\n- Smile.\n  - Look.\n:::\n"],
    bad: [
      ["1:1", "  :::tip\n  Smile.\n  :::\n"],
      ["3:1", "- Smile.\n\n  :::tip\n  Look.\n  :::\n"],
    ],
  },
  {
    rule: "fence-in-code",
    good: ["::::tip\n```\n:::\n```\n::::\n", "```\n:::\n```\n"],
    bad: [["3:1", ":::tip\n```\n:::\n```\n:::\n"]],
  },
  {
    rule: "code-unclosed",
    good: ["```\ncode\n```\n", "> ~~~\n> code\n> ~~~\n"],
    bad: [
      ["3:1", "Text.\n\n```\ncode\n"],
      ["2:1", ":::tip\n```\n:::\n\nText.\n"],
    ],
  },
];
