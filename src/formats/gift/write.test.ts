import type { Element, ElementContent, Root } from "hast";
import { expect, test } from "vitest";
import type { Item } from "../items.ts";
import { weightsFor } from "./weights.ts";
import { giftOf } from "./write.ts";

const text = (value: string): ElementContent => ({ type: "text", value });
const element = (tagName: string, properties: Element["properties"], ...children: ElementContent[]): Element => ({
  type: "element",
  tagName,
  properties,
  children,
});
const words = (value: string): Root => ({ type: "root", children: [text(value)] });

function item(kind: string, own: unknown, block: Partial<Item["block"]> = {}): Item {
  const objective = { lesson: "first", id: "see" };
  const whole = {
    type: "exercise",
    kind,
    id: "one",
    objective,
    shape: "",
    text: "",
    prompt: words("Which?"),
    hints: [],
    fixed: false,
    item: own,
  } as const;
  return { id: "one", kind, lang: "es", module: "m", bank: false, objective, block: { ...whole, ...block } };
}

const option = (value: string, why: string) => ({ prose: words(value), feedback: words(why) });

test("a question is named by its item, escaped, and says in a comment what GIFT has no place for", () => {
  const options = [option("a = b {c}", "No: ~5 #1 \\ 50%"), option("[html] yes", "%50% of it")];
  const {
    text: gift,
    carried,
    notes,
  } = giftOf([item("single", { options, key: 1 }, { fixed: true, after: words("Done\nso") })]);
  expect(gift).toBe(
    [
      "// [id:one]",
      '// atenta: {"kind":"single","objective":"first/see","fixed":true}',
      "::one::[html]Which?{",
      "\t~a \\= b \\{c\\}#No\\: \\~5 \\#1 \\\\ 50%",
      "\t=&\\#91;html] yes#&\\#37;50% of it",
      "\t####Done\\nso",
      "}",
      "",
    ].join("\n"),
  );
  expect({ carried, notes }).toEqual({ carried: 1, notes: [] });
});

test("the weights of right options add up to 100 and are of Moodle's list, and wrong ones cost as much", () => {
  const list = [
    100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5, 11.11111, 10,
    5,
  ];
  for (let count = 1; count <= 20; count += 1) {
    const { right, wrong, exact } = weightsFor(count) ?? { right: [], wrong: "", exact: false };
    expect(right).toHaveLength(count);
    expect(right.reduce((sum, each) => sum + Number(each), 0)).toBeCloseTo(100, 3);
    for (const each of right) expect(list).toContain(Number(each));
    expect(list).toContain(-Number(wrong));
    expect(exact).toBe(count <= 10);
    if (exact) expect(Number(wrong)).toBe(-Number(right[0]));
  }
  expect(weightsFor(0)).toBeUndefined();
  expect(weightsFor(21)).toBeUndefined();
});

test("what GIFT does not carry is told, item by item", () => {
  const blank = { accepts: ["a -> b"], feedback: words("why") };
  const right = (count: number) => ({
    options: Array.from({ length: count }, (_, at) => ({ right: true, ...option(`${at}`, "why") })),
  });
  const blanks = [blank, { ...blank, accepts: ["c"] }];
  const notes = (kind: string, own: unknown, block?: Partial<Item["block"]>) =>
    giftOf([item(kind, own, block)]).notes.map(({ what }) => what);
  expect(notes("rate", {})).toEqual(["kind"]);
  expect(notes("constructor", {})).toEqual(["kind"]);
  expect(notes("fill", { text: words(""), blanks })).toEqual(["several-blanks"]);
  expect(notes("fill", { text: words(""), blanks: [blank] })).toEqual(["arrow"]);
  expect(notes("multiple", right(21))).toEqual(["too-many-right"]);
  expect(notes("multiple", right(12))).toEqual(["weights-rounded"]);
  expect(notes("multiple", right(3))).toEqual([]);
  const linked: Root = {
    type: "root",
    children: [
      element("x-term", { to: "t" }, text("term")),
      element("x-lesson", { to: "l" }, text("there")),
      element("img", { src: "a.png", alt: "A counter" }),
    ],
  };
  const hints = [{ prose: words("look"), cost: 0.1 }];
  expect(notes("multiple", right(1), { prompt: linked, hints, again: "two" })).toEqual([
    "hints",
    "again",
    "term",
    "lesson-link",
    "picture",
  ]);
});

test("a number earns everything within the tolerance, and half of it a little beyond", () => {
  const own = { answer: -2.5, min: -10, max: 10, step: 0.5, tolerance: 1, unit: "€", reason: words("why") };
  const { text: gift, notes } = giftOf([item("estimate", own)]);
  expect(gift).toContain('"min":-10,"max":10,"step":0.5,"unit":"€"');
  expect(gift).toContain("{#\n\t=%100%-2.5:1\n\t=%50%-2.5:1.5\n\t####why\n}");
  expect(notes.map(({ what }) => what)).toEqual(["score-steps"]);
  expect(giftOf([item("estimate", { ...own, tolerance: 0 })]).text).toContain("{#\n\t=%100%-2.5:0\n\t####");
});

test("a blank stands where it stood, with its reason for right and wrong answers, and `*` is itself", () => {
  const prose: Root = {
    type: "root",
    children: [element("p", {}, text("Say "), element("x-blank", { at: 0, before: "«" }, text("».")))],
  };
  const own = { text: prose, blanks: [{ accepts: ["five *", "[html]"], feedback: words("why") }] };
  expect(giftOf([item("fill", own)]).text).toContain(
    "[html]Which?<p>Say «{\n\t=%100%five \\\\*#why\n\t=%100%[plain][html]#why\n\t=%0%*#why\n}».</p>\n",
  );
});

test("the places of a figure are words in the language of the course", () => {
  const labels = ["A", "B", "C", "D"].map((each) => option(each, `why ${each}`));
  const { text: gift } = giftOf([{ ...item("label", { figure: "triangle", labels }), lang: "ca" }]);
  expect(gift).toContain('<p class\\="figure">Figura\\: triangle.</p>');
  expect(gift).toContain("\t=A -> 1. A dalt\n");
});
