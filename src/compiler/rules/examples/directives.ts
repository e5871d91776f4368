import type { RuleExamples } from "../example.ts";

/** How directives are written: name, label, attributes, and where they may stand. */
export const directiveExamples: readonly RuleExamples[] = [
  {
    rule: "directive-space",
    good: ['A space \\:: in prose.\n\n:::quote{by="A B"}\nGo on.\n:::\n'],
    bad: [
      ["1:9", ':::quote {by="A B"}\nGo on.\n:::\n'],
      ["1:4", "::: tip\nSmile.\n:::\n"],
    ],
  },
  {
    rule: "directive-name",
    good: [":::tip\nSmile.\n:::\n"],
    bad: [
      ["1:4", ":::{#a}\nSmile.\n:::\n"],
      ["3:3", "Text.\n\n::?!\n"],
    ],
  },
  {
    rule: "directive-trailing",
    good: [":::tip\nSmile.\n:::\n"],
    bad: [
      ["1:8", ":::tip Smile.\nMore.\n:::\n"],
      ["1:17", ":::quote{by=Ann}x\nGo on.\n:::\n"],
    ],
  },
  {
    rule: "directive-label",
    good: [":::tip\nSmile.\n:::\n"],
    bad: [["1:7", ":::tip[Words]\nSmile.\n:::\n"]],
  },
  {
    rule: "directive-unknown",
    good: ["At 10:30, call tel:900. Note:important. Open a:b_c.\n", "Not one: \\:note[words].\n"],
    bad: [
      ["1:1", ":::podcast{#angry}\nWords.\n:::\n"],
      ["1:1", "::video{#a}\n"],
      ["1:5", "See :note[this].\n"],
      ["1:5", "See :note{to=a}.\n"],
    ],
  },
  {
    rule: "directive-form",
    good: [":term[Loyalty]{to=loyalty}\n"],
    bad: [
      ["1:1", "::term[Loyalty]{to=loyalty}\n"],
      ["1:1", "::tip\n"],
      ["1:6", "Text :hint[words].\n"],
    ],
  },
  {
    rule: "directive-place",
    good: [":::tip\nSee :term[loyalty]{to=loyalty}.\n:::\n"],
    bad: [
      ["2:1", "::::tip\n:::example\nSmile.\n:::\n::::\n"],
      ["1:1", "::hint[Look.]\n"],
      ["1:3", "> :::tip\n> Smile.\n> :::\n"],
      ["1:2", "[:term[loyalty]{to=loyalty}](https://example.org)\n"],
      [
        "modules/first/module.en.md:6:1",
        { files: { "modules/first/module.en.md": "---\ntitle: A\nsummary: B\n---\n\n:::tip\nSmile.\n:::\n" } },
      ],
    ],
  },
  {
    rule: "attributes-broken",
    good: [':::quote{by="A } B"}\nGo on.\n:::\n', ":term[broken over\nlines]{to=loyalty}\n"],
    bad: [
      ["1:9", ":::quote{by=Ann\n}\nGo on.\n:::\n"],
      ["1:13", ':::quote{by="Ann\nLee"}\nGo on.\n:::\n'],
      ["1:7", "::hint[words\n"],
      ["1:9", ":term[a]{to=loyalty\n}\n"],
    ],
  },
  {
    rule: "attribute-unquoted",
    good: [':::quote{by="Ann Lee"}\nGo on.\n:::\n', ':::quote{by="a=b"}\nGo on.\n:::\n'],
    bad: [
      ["1:10", ":::quote{by=Ann Lee}\nGo on.\n:::\n"],
      ["1:10", ":::quote{by=a=b}\nGo on.\n:::\n"],
      ["1:10", ":::quote{by=“Ann}\nGo on.\n:::\n"],
      ["1:10", ":::quote{by=}\nGo on.\n:::\n"],
    ],
  },
  {
    rule: "attribute-malformed",
    good: [":::quote{by=Ann}\nGo on.\n:::\n"],
    bad: [
      ["1:10", ":::quote{?}\nGo on.\n:::\n"],
      ["1:18", ':::quote{by="Ann"x}\nGo on.\n:::\n'],
    ],
  },
  {
    rule: "attribute-duplicate",
    good: [":::quote{by=Ann}\nGo on.\n:::\n"],
    bad: [["1:17", ":::quote{by=Ann by=Lee}\nGo on.\n:::\n"]],
  },
  {
    rule: "attribute-unknown",
    good: [":::tip\nSmile.\n:::\n"],
    bad: [
      ["1:8", ":::tip{#a}\nSmile.\n:::\n"],
      ["1:8", ":::tip{.big}\nSmile.\n:::\n"],
      ["1:21", ":term[b]{to=loyalty x=c}\n"],
      // What was misspelt is not missing as well.
      ["1:10", ":term[b]{too=loyalty}\n"],
      // Where the author's order is the key.
      [
        "1:29",
        ":::order{#a objective=greet fixed}\nIn which order?\n\n1. A\n   > a\n2. B\n   > b\n3. C\n   > c\n:::\n",
      ],
      ["1:11", ":::figure{kin=chain}\n- One\n- Two\n- Three\n:::\n"],
    ],
  },
  {
    rule: "attribute-empty",
    good: [":::quote{by=Ann}\nGo on.\n:::\n"],
    bad: [
      ["1:10", ':::quote{by=""}\nGo on.\n:::\n'],
      ["1:10", ":::quote{by}\nGo on.\n:::\n"],
    ],
  },
  {
    rule: "attribute-missing",
    good: [':::evidence{sure=low source="A study"}\nPerhaps.\n:::\n'],
    bad: [
      ["1:1", ":::evidence{sure=low}\nPerhaps.\n:::\n"],
      ["1:1", ":::law{region=Spain}\nYou may return it.\n:::\n"],
      ["1:1", ":term[loyalty] {to=loyalty}\n"],
      ["1:1", ":term[loyalty]\n"],
      ["1:1", ":::figure\n- A\n- B\n- C\n:::\n"],
    ],
  },
  {
    rule: "attribute-value",
    good: [":::law{region=Spain reviewed=2026-11}\nYou may return it.\n:::\n"],
    bad: [
      ["1:21", ":::law{region=Spain reviewed=2026-13}\nYou may return it.\n:::\n"],
      ["1:13", ":::evidence{sure=certain source=A}\nPerhaps.\n:::\n"],
    ],
  },
];
