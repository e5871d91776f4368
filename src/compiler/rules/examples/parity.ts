import type { RuleExamples } from "../example.ts";
import { lessonFile, lessonFront, twinFile } from "../example.ts";

const single = ":::single{#a objective=greet}\nWhich?\n\n- [x] One\n  > Yes.\n- [ ] Two\n  > No.\n:::\n";
const another = single.replace("#a", "#b");
const chain = ":::figure{kind=chain}\n- One — a\n- Two — b\n- Three — c\n:::\n";
const pie = ":::figure{kind=pie}\n- One — 37.5 %\n- Two — 62.5 % — b\n:::\n";
const curve = ":::figure{kind=curve}\n- One — 0\n- Two — −2\n- Three — 5\n:::\n";
const effort = ' x="Effort" y="Effect"';
const matrix = (axes = "") => `:::figure{kind=matrix${axes}}\n- One\n- Two\n- Three\n- Four\n:::\n`;
const evidence = ":::evidence{sure=low source=A}\nPerhaps.\n:::\n";
const estimate = (unit: string) =>
  `:::estimate{#a objective=greet answer=3 min=0 max=9${unit}}\nHow long?\n\n> That long.\n:::\n`;
const label = (figure: string, more = "") =>
  `:::label{#a objective=greet figure=${figure}${more}}\nWhat goes where?\n\n- One\n  > Yes.\n- Two\n  > Yes.\n- Three\n  > Yes.\n- Four\n  > Yes.\n:::\n`;
const axes = (x: string) => ` x="${x}" y="Effect"`;
const study = (source: string) => evidence.replace("source=A", `source="${source}"`);
const activity = (kind: string, title = "") =>
  `:::activity{#a kind=${kind}${title}}\nMake it.\n\n- It can be seen\n- It says when\n- It is mine\n:::\n`;
const law = (reviewed: string) => `:::law{region=Spain reviewed=${reviewed}}\nIt depends.\n:::\n`;
const table = (rows: string) => `| a | b |\n| - | - |\n${rows}`;
const summed = (summary: string) => lessonFront.replace("minutes", `summary: ${summary}\nminutes`);
const same = (body: string) => ({ body, twin: body });
const two = "## Loyalty {#loyalty}\n\nComing back.\n\n## Faith {#faith}\n\nTrust.\n";
const term = ":term[Loyalty]{to=loyalty}";

/** A course with a route: its title and, after a comma, its summary, in each language. */
const routed = (en: string, es: string) => {
  const front = (words: string) => {
    const [title = "", summary] = words.split(", ");
    const route = `  first-day:\n    title: ${title}\n${summary === undefined ? "" : `    summary: ${summary}\n`}`;
    return `---\ntitle: A\nsummary: B\nroutes:\n${route}---\n\nText.\n`;
  };
  const manifest =
    "id: sample\nlanguages: [en, es]\npass: 80\nskills: [listen]\nmodules:\n  - { id: first, lessons: [greeting, parting] }\nroutes: { first-day: [greeting] }\n";
  return { twin: "Text.\n", files: { "course.yaml": manifest, "course.en.md": front(en), "course.es.md": front(es) } };
};

/** What two languages must have in common. Places are in the second language. */
export const parityExamples: readonly RuleExamples[] = [
  {
    rule: "parity-blocks",
    good: [same(`Text.\n\n${single}\n${chain}`)],
    bad: [
      ["12:1", { body: `Text.\n\n${single}\n${chain}\nEnd.\n`, twin: `Text.\n\n${single}\nEnd.\n` }],
      ["3:1", { body: `Text.\n\n${single}\n${another}`, twin: `Text.\n\n${another}` }],
      ["3:1", { body: `Text.\n\n${another}`, twin: `Text.\n\n${single}\n${another}` }],
      ["4:1", { body: `Text.\n\n${single}`, twin: "Text.\n\n\n" }],
    ],
  },
  {
    rule: "parity-order",
    good: [same(`${single}\n${another}`)],
    bad: [["1:1", { body: `${single}\n${another}`, twin: `${another}\n${single}` }]],
  },
  {
    rule: "parity-id",
    good: [same(single), same(activity("commitment"))],
    bad: [
      ["1:11", { body: single, twin: another }],
      ["1:13", { body: activity("commitment"), twin: activity("commitment").replace("#a", "#b") }],
    ],
  },
  {
    rule: "parity-kind",
    good: [same(single)],
    bad: [
      ["1:1", { body: single, twin: single.replace("single", "multiple") }],
      ["1:1", { body: activity("commitment"), twin: activity("cycle") }],
      ["1:1", { body: ":::tip\nSmile.\n:::\n", twin: ":::monday\nSmile.\n:::\n" }],
      ["3:1", { body: "## One\n\n### Two\n", twin: "## One\n\n## Two\n" }],
    ],
  },
  {
    rule: "parity-key",
    good: [
      same(single),
      same(label("triangle")),
      { body: label("matrix", axes("A")), twin: label("matrix", axes("B")) },
    ],
    bad: [
      // The places of the figure are those of its kind.
      ["1:1", { body: label("triangle"), twin: label("steps") }],
      ["1:1", { body: label("steps"), twin: label("steps").replace("- Two\n  > Yes.\n", "") }],
      ["1:1", { body: label("matrix"), twin: label("matrix", axes("A")) }],
      ["1:1", { body: single, twin: single.replace("[x]", "[y]").replace("[ ]", "[x]").replace("[y]", "[ ]") }],
      ["1:1", { body: single, twin: single.replace("\n:::", "\n- [ ] Three\n  > No.\n:::") }],
      ["1:1", { body: single, twin: single.replace("\n:::", "\n- [ ] 3\n  > No.\n:::") }],
      ["1:1", { body: single, twin: single.replace("{", "{fixed ") }],
      ["1:1", { body: single, twin: single.replace("{", "{rev=2 ") }],
    ],
  },
  {
    rule: "parity-objective",
    good: [same(single)],
    bad: [["1:14", { body: single, twin: single.replace("=greet", "=parting/part") }]],
  },
  {
    rule: "parity-level",
    good: [same(single.replace("{", "{level=apply "))],
    bad: [["1:1", { body: single.replace("{", "{level=apply "), twin: single.replace("{", "{level=recall ") }]],
  },
  {
    rule: "parity-hints",
    good: [same(single.replace("\n\n", "\n\n::hint[Look.]\n\n"))],
    bad: [
      [
        "1:1",
        {
          body: single.replace("\n\n", "\n\n::hint[Look.]\n\n"),
          twin: single.replace("\n\n", "\n\n::hint[Look.]{cost=1}\n\n"),
        },
      ],
    ],
  },
  {
    rule: "parity-figure",
    good: [
      same(chain),
      same(matrix(effort)),
      { body: pie, twin: pie.replace("37.5 %", "37,5%").replaceAll("One", "Uno") },
      { body: matrix(effort), twin: matrix(effort.replace("Effort", "Esfuerzo").replace("Effect", "Efecto")) },
    ],
    bad: [
      ["1:1", { body: chain, twin: chain.replace("- Two", "- Two and a half\n- Two") }],
      ["1:1", { body: chain, twin: chain.replace(" — a", "") }],
      ["1:1", { body: curve, twin: curve.replace("−2", "2") }],
      ["1:1", { body: curve.replace("One", "4 calls"), twin: curve.replace("One — 0", "0 calls — 4") }],
      ["1:1", { body: pie, twin: pie.replace(" — b", "") }],
      ["1:1", { body: matrix(effort), twin: matrix() }],
      ["1:1", { body: matrix(), twin: matrix(effort) }],
    ],
  },
  {
    rule: "parity-callout",
    good: [same(evidence)],
    bad: [
      ["1:1", { body: evidence, twin: evidence.replace("low", "high") }],
      ["1:1", { body: law("2026-11"), twin: law("2026-10") }],
      ["1:1", { body: ":::quote{by=A}\nSmile.\n:::\n", twin: ":::quote\nSmile.\n:::\n" }],
    ],
  },
  {
    rule: "parity-attributes",
    good: [same(estimate(" unit=minutes"))],
    bad: [
      ["1:1", { body: estimate(" unit=minutes"), twin: estimate("") }],
      ["1:1", { body: estimate(""), twin: estimate(" unit=minutes") }],
    ],
  },
  {
    rule: "parity-structure",
    good: [same("Text.\n\n- One\n")],
    bad: [
      ["3:1", { body: "Text.\n\n- One\n", twin: "Text.\n\nOne.\n" }],
      ["1:1", { body: "Text.\n\nMore.\n", twin: "Text.\n" }],
      ["3:1", { body: "Text.\n\n- One\n- Two\n", twin: "Text.\n\n- Uno\n" }],
      ["1:1", { body: table("| c | d |\n"), twin: table("| c | d |\n| e | f |\n") }],
      ["1:1", { body: table("| c | d |\n"), twin: "| a |\n| - |\n| c |\n" }],
    ],
  },
  {
    rule: "parity-terms",
    good: [same(`${term}\n`)],
    bad: [
      ["1:1", { body: `${term}\n`, twin: "Loyalty\n" }],
      ["1:10", { body: "A.\n", twin: ":term[A]{to=loyalty}\n" }],
    ],
  },
  {
    rule: "parity-links",
    good: [
      { body: "[a](parting.en.md#goodbye) [b](https://a.org)\n", twin: "[a](parting.es.md#s-1) [b](https://b.org)\n" },
    ],
    bad: [
      ["1:1", { body: "[a](parting.en.md)\n", twin: "A.\n" }],
      ["1:1", { body: "[a](parting.en.md)\n", twin: "[a](parting.es.md#s-1)\n" }],
      ["1:1", { body: "A.\n", twin: "[a](https://b.org)\n" }],
    ],
  },
  {
    rule: "parity-images",
    good: [same("![A](counter.svg)\n")],
    bad: [["1:1", { body: "![A](counter.svg)\n", twin: "A\n" }]],
  },
  {
    rule: "parity-numbers",
    good: [
      { body: "At 9:02, 1.5 km, 15 %, 1,000 people.\n", twin: "A les 9.02 h, 1,5 km, 15%, 1000 persones.\n" },
      { body: "At 9:00.\n", twin: "A les 9 h.\n" },
      { body: study("A, March 1994, 1,5 and 2"), twin: study("A, març de 1994, 1.5 i 2") },
      { body: study("https://a.org/en/12"), twin: study("https://a.org/es/12") },
    ],
    bad: [
      ["1:1", { body: study("A, 1994"), twin: study("A, 1995") }],
      ["1:1", { body: study("https://doi.org/10.1509/jm.15"), twin: study("https://doi.org/10.1509/jm.16") }],
      ["1:1", { body: "In 48 hours.\n", twin: "En 24 hores.\n" }],
      ["5:5", { body: single.replace("Yes.", "2."), twin: single.replace("Yes.", "3.") }],
      ["2:3", { body: pie, twin: pie.replace("37.5", "37.6") }],
      ["3:3", { body: curve, twin: curve.replace("2", "3") }],
    ],
  },
  {
    rule: "parity-front-matter",
    good: [
      same("Text.\n"),
      routed("Day one, In a hurry", "Primer día, Con prisa"),
      {
        files: { [lessonFile]: `${summed("Hello.")}Text.\n`, [twinFile]: `${summed("Hola.")}Text.\n` },
        twin: "Text.\n",
      },
    ],
    bad: [
      [`${twinFile}:2:1`, { twin: "Text.\n", files: { [lessonFile]: `${summed("Hello.")}Text.\n` } }],
      [`${twinFile}:3:10`, { twin: "Text.\n", files: { [twinFile]: `${summed("Hola.")}Text.\n` } }],
      [`${twinFile}:3:10`, { twin: "Text.\n", files: { [twinFile]: `${lessonFront.replace("5", "6")}Text.\n` } }],
      [
        `${twinFile}:5:9`,
        { twin: "Text.\n", files: { [twinFile]: `${lessonFront.replace("id: greet", "id: great")}Text.\n` } },
      ],
      [
        `${twinFile}:5:5`,
        { twin: "Text.\n", files: { [twinFile]: `${lessonFront.replace("    skill: listen\n", "")}Text.\n` } },
      ],
      ["course.es.md:5:3", routed("Day one, In a hurry", "Primer día")],
      ["course.es.md:5:3", routed("Day one", "Primer día, Con prisa")],
    ],
  },
  {
    rule: "parity-glossary",
    good: [same("Text.\n")],
    bad: [
      [
        "glossary.es.md:5:1",
        { twin: "Text.\n", files: { "glossary.es.md": "## L {#loyalty}\n\nA.\n\n## F {#faith}\n\nB.\n" } },
      ],
      ["glossary.es.md:4:1", { twin: "Text.\n", files: { "glossary.en.md": two } }],
    ],
  },
];
