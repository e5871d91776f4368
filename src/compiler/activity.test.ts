import { describe, expect, it } from "vitest";
import type { ActivityBlock } from "../course/types.ts";
import { readListBody } from "./activity-body.ts";
import { compileCourse } from "./compile.ts";
import { loadParsers, type Parsers } from "./parsers.ts";
import { type Example, exampleInput, lessonFile, twinFile } from "./rules/example.ts";

/** A kind that knows a list of steps, and one that knows nothing but its prompt and an attribute of its own. */
const parsers: Parsers = {
  exercises: (await loadParsers()).exercises,
  activities: {
    plan: {
      parse(body, context) {
        const rule = { list: "plain", noun: "step", least: 2, most: 4, optional: true } as const;
        const read = readListBody(body, context, rule);
        return read && { prompt: read.prompt, spec: read.items.map(({ prose }) => prose), shape: read.items.length };
      },
    },
    note: {
      attributes: ["lines"],
      parse: (body, { prose }) => ({ prompt: prose(body), spec: { told: "Kept here." }, shape: {} }),
    },
  },
};

const plan = (attributes = "", list = "- Look\n- Greet\n") =>
  `:::activity{#my-plan kind=plan${attributes}}\nDraw your plan.\n\n${list}:::\n`;
const note = (attributes = "") => `:::activity{#my-note kind=note${attributes}}\nNote it.\n:::\n`;

function outputOf(example: Example) {
  const { output, diagnostics } = compileCourse(exampleInput(example), parsers);
  if (!output) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return output.course;
}

function blockOf(body: string): ActivityBlock {
  const blocks = [...outputOf(body).lessons.values()].flatMap((lesson) => lesson.blocks);
  const block = blocks.find((each) => each.type === "activity");
  if (!block) throw new Error("No activity");
  return block;
}

/** Problems as `line rule message`; lines count from 1 in the example's own text. */
function problemsOf(example: Example, file = lessonFile) {
  const { diagnostics } = compileCourse(exampleInput(example), parsers);
  expect(diagnostics.every((each) => each.file === file)).toBe(true);
  return diagnostics.map(({ line, column, rule, message }) => `${line - 8}:${column} ${rule} — ${message}`);
}

describe("a compiled activity", () => {
  it("has what the author wrote, and what its kind made of it", () => {
    const { text, shape, prompt, ...rest } = blockOf(plan(' title="My plan"'));
    expect(rest).toMatchObject({ type: "activity", kind: "plan", id: "my-plan", title: "My plan" });
    expect(JSON.stringify(prompt)).toContain("Draw your plan.");
    expect(rest.spec).toHaveLength(2);
    expect([text, shape].every((hash) => /^[0-9a-f]{16}$/u.test(hash))).toBe(true);
  });

  it("has no title where the author gives none", () => {
    expect(blockOf(plan())).not.toHaveProperty("title");
  });

  it("keeps its shape when words change, and another text", () => {
    const before = blockOf(plan(' title="My plan"'));
    for (const [from, to] of [
      ["My plan", "Our plan"],
      ["Draw", "Sketch"],
      ["Greet", "Nod"],
    ] as const) {
      const after = blockOf(plan(' title="My plan"').replace(from, to));
      expect(after.shape).toBe(before.shape);
      expect(after.text).not.toBe(before.text);
    }
  });

  it("changes its shape with its kind and its parts", () => {
    const empty = blockOf(plan("", ""));
    expect(blockOf(plan()).shape).not.toBe(empty.shape);
    const kinds = [blockOf(note()), blockOf(note().replace("kind=note", "kind=plan"))];
    expect(kinds[0]?.shape).not.toBe(kinds[1]?.shape);
  });

  it("opens terms and leads links from its prompt and its list as from any prose", () => {
    const body = plan("", "- Look\n- See [the goodbye](parting.en.md#goodbye)\n").replace(
      "your plan",
      "your :term[plan]{to=loyalty}",
    );
    const [lesson] = [...outputOf(body).lessons.values()];
    expect(lesson?.terms.map(({ id }) => id)).toEqual(["loyalty"]);
    const json = JSON.stringify(lesson?.blocks);
    expect(json).toContain('"tagName":"x-term"');
    expect(json).toContain('"properties":{"to":"parting","hash":"s-1"}');
    expect(json).not.toContain("parting.en.md");
  });

  it("is listed in its lesson's entry of the module's index", () => {
    const course = outputOf({ body: plan(' title="My plan"') + note(), twin: plan(' title="Mi plan"') + note() });
    const listed = [...course.modules.values()].map(({ lang, lessons }) => [lang, lessons[0]?.activities]);
    expect(listed).toEqual([
      [
        "en",
        [
          { id: "my-plan", kind: "plan", title: "My plan" },
          { id: "my-note", kind: "note" },
        ],
      ],
      [
        "es",
        [
          { id: "my-plan", kind: "plan", title: "Mi plan" },
          { id: "my-note", kind: "note" },
        ],
      ],
    ]);
    expect([...course.modules.values()][0]?.lessons[1]?.activities).toEqual([]);
    expect([...course.modules.values()][0]?.lessons[0]?.items).toEqual([]);
  });
});

describe("what an author gets wrong", () => {
  const told = "expected `plan` or `note`";

  it.each([
    ["no id", plan().replace("#my-plan ", ""), ["1:1 attribute-missing — Unexpected `activity` without `id`"]],
    ["no kind", plan().replace(" kind=plan", ""), ["1:1 attribute-missing — Unexpected `activity` without `kind`"]],
    ["an id of another form", plan().replace("my-plan", "MyPlan"), ["1:13 id-form — "]],
    [
      "an unknown kind, with attributes of another",
      note(" lines=3").replace("kind=note", "kind=nota"),
      [`1:22 activity-kind — Unexpected activity \`nota\`, ${told}; did you mean \`note\`?`],
    ],
    ["a kind far from any", note().replace("kind=note", "kind=swirl"), [`1:22 activity-kind — `]],
    ["an attribute of another kind", plan(" lines=3"), ["1:32 attribute-unknown — "]],
    ["an attribute of exercises", plan(" objective=greet"), ["1:32 attribute-unknown — "]],
    ["an empty title", plan(' title=""'), ["1:32 attribute-empty — "]],
    ["no prompt", plan().replace("Draw your plan.\n", ""), ["1:1 prompt-missing — Unexpected activity without"]],
    [
      "another list",
      plan("", "1. Look\n2. Greet\n"),
      ["4:1 answer-list — Unexpected ordered list, expected a plain list; begin each step with `- `"],
    ],
    ["tasks", plan("", "- [ ] Look\n- [ ] Greet\n"), ["4:1 answer-list — Unexpected task list, expected a plain list"]],
    ["one task", plan("", "- Look\n- [x] Greet\n"), ["4:1 answer-list — "]],
    ["too few steps", plan("", "- Look\n"), ["4:1 option-count — Unexpected 1 step, expected at least 2; add steps"]],
    ["a step again", plan("", "- Look\n- look\n"), ["5:1 option-duplicate — "]],
    ["an explained step", plan("", "- Look\n  > Why.\n- Greet\n"), ["5:3 option-content — "]],
    [
      "words after the list",
      plan("", "- Look\n- Greet\n\nAnd more.\n"),
      ["7:1 after-content — Unexpected paragraph after the list, expected `:::`; put it above the list"],
    ],
    ["a quote after the list", plan("", "- Look\n- Greet\n\n> More.\n"), ["7:1 after-content — "]],
    ["two lists", plan("", "- Look\n- Greet\n\n1. One\n2. Two\n"), ["7:1 answer-lists — "]],
    ["a hint", plan("", "- Look\n- Greet\n\n::hint[Think.]\n"), ["7:1 directive-place — "]],
    ["a hint above", plan("", "::hint[Think.]\n\n- Look\n- Greet\n"), ["4:1 directive-place — "]],
    [
      "a callout inside",
      `:${plan("", ":::tip\nGo.\n:::\n\n- Look\n- Greet\n").replace(/:::\n$/u, "::::\n")}`,
      ["4:1 directive-place — "],
    ],
    [
      "a callout at its end",
      `:${plan("", "- Look\n- Greet\n\n:::tip\nGo.\n:::\n")}`.replace(/:::\n$/u, "::::\n"),
      ["7:1 directive-place — "],
    ],
    ["pieces of a list that are too few", plan("", "- Look\n\n* Greet\n"), ["6:1 answer-lists — "]],
    ["a label", plan().replace("{#", "[Plan]{#"), ["1:12 directive-label — "]],
    ["the same id again", plan() + plan("", ""), ["7:13 id-duplicate — Unexpected activity id `my-plan` again"]],
  ])("is told where it is, and alone: %s", (_, body, expected) => {
    const found = problemsOf(body);
    expect(found).toHaveLength(expected.length);
    for (const [index, each] of expected.entries()) expect(found[index]).toContain(each);
    for (const each of found) expect(each).toMatch(/ — Unexpected .+, expected .+; .+$/u);
  });

  it("may give an activity the id of an exercise", () => {
    const single = ":::single{#my-plan objective=greet}\nWhat?\n\n- [x] A\n  > Yes.\n- [ ] B\n  > No.\n:::\n\n";
    expect(problemsOf(single + plan())).toEqual([]);
  });

  it.each([
    ["a bank", "modules/first/bank.en.md", "", "bank-content"],
    ["a module's page", "modules/first/module.en.md", "---\ntitle: A\nsummary: B\n---\n\n", "directive-place"],
    ["the glossary", "glossary.en.md", "## Loyalty {#loyalty}\n\nComing back.\n\n", "directive-place"],
  ])("may not put it into %s", (_, path, before, rule) => {
    const { diagnostics } = compileCourse(exampleInput({ files: { [path]: before + plan() } }), parsers);
    const line = before.split("\n").length;
    expect(diagnostics.map((each) => `${each.file}:${each.line} ${each.rule}`)).toEqual([`${path}:${line} ${rule}`]);
  });
});

describe("two languages", () => {
  it.each([
    ["the id", { body: plan(), twin: plan().replace("my-plan", "plan") }, "1:13 parity-id"],
    ["the kind", { body: plan("", ""), twin: note().replace("my-note", "my-plan") }, "1:1 parity-kind"],
    ["the parts", { body: plan(), twin: plan("", "- Look\n- Greet\n- Ask\n") }, "1:1 parity-activity"],
    ["a title in the first alone", { body: plan(' title="A"'), twin: plan() }, "1:1 parity-activity"],
    ["a title in the second alone", { body: plan(), twin: plan(' title="A"') }, "1:1 parity-activity"],
    [
      "the numbers of a title",
      { body: plan(' title="2 weeks"'), twin: plan(' title="3 weeks"') },
      "1:1 parity-numbers",
    ],
    ["an attribute of its own", { body: note(), twin: note(" lines=3") }, "1:1 parity-activity"],
    ["the prompt's paragraphs", { body: note(), twin: note().replace("it.", "it.\n\nWell.") }, "4:1 parity-structure"],
    ["a term", { body: plan().replace("your plan", "your :term[plan]{to=loyalty}"), twin: plan() }, "1:1 parity-terms"],
    ["the order", { body: `${plan()}\nAnd:\n\n${note()}`, twin: `${note()}\nY:\n\n${plan()}` }, "1:1 parity-order"],
    ["the activity itself", { body: `Text.\n\n${plan()}`, twin: "Texto.\n" }, "2:1 parity-blocks"],
  ])("must agree in %s", (_, example, expected) => {
    const found = problemsOf(example, twinFile);
    expect(found.map((each) => each.split(" — ")[0])).toEqual([expected]);
    expect(found[0]).toContain(`${lessonFile}:`);
  });
});
