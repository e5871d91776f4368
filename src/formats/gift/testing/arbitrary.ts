import fc from "fast-check";
import type { Element, ElementContent, Root } from "hast";
import type { Item } from "../../items.ts";

/*
 * Items as the compiler could have made them, whose words are full of what GIFT, HTML and Markdown take for marks.
 */

const marks = [
  ..."\\~={}#:%[]<>&*_`|-+.!/()\"'$^·«»…–",
  "->",
  "####",
  "//",
  "::",
  ":::",
  "&amp;",
  "&#58;",
  "%50%",
  "[html]",
  "\\n",
  "<b>",
  "<!--",
  ":blank[a]",
  "{T}",
  "- ",
  "1. ",
  "> ",
  "[x] ",
  "á",
  "l·l",
  "ñ",
  "😀",
  "\u00a0",
];
const piece = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...marks) },
  fc.constantFrom("a", "b", "no", "Sí", "què", " ", " "),
);

/** One line of words, with at least a letter. */
export const line = fc
  .array(piece, { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join("").replace(/ +/gu, " ").trim())
  .map((words) => (/[a-z]/iu.test(words) ? words : `${words}z`))
  // A box at the beginning of a plain item is refused by the checker, however it is written.
  .map((words) => words.replace(/^\[\s*(?:[xX]\s*)?\]/u, "("));

const text = (value: string): ElementContent => ({ type: "text", value });
const element = (tagName: string, children: ElementContent[], properties: Element["properties"] = {}): Element => ({
  type: "element",
  tagName,
  properties,
  children,
});

/** Words with a mark among them. */
const inline = fc.oneof(
  line.map((words) => [text(words)]),
  fc
    .tuple(line, line, fc.constantFrom("em", "strong", "a"))
    .map(([before, inside, tag]) => [
      text(`${before} `),
      element(tag, [text(inside)], tag === "a" ? { href: "https://example.org/?a=1&b=(2)" } : {}),
      text(" z"),
    ]),
  line.map((words) => [
    text("a "),
    element("code", [text(words.replaceAll("\u00a0", " ").replace(/\s+/gu, " ").trim() || "z")]),
    text(" b"),
  ]),
);

const rootOf = (children: ElementContent[]): Root => ({ type: "root", children });
const inlineRoot = inline.map(rootOf);
const paragraphs = fc
  .array(inline, { minLength: 1, maxLength: 2 })
  .map((all) => rootOf(all.map((each) => element("p", each))));

/** So many lines of which no two say the same. */
const lines = (min: number, max: number) =>
  fc.uniqueArray(line, {
    minLength: min,
    maxLength: max,
    selector: (words) =>
      words
        .toLowerCase()
        .replace(/\s+/gu, " ")
        .replace(/[^\p{L}\p{N}]/gu, ""),
  });

const roots = (min: number, max: number) => lines(min, max).map((all) => all.map((words) => rootOf([text(words)])));

const option = (prose: Root, feedback: Root) => ({ prose, feedback });
const many = fc.array(paragraphs, { minLength: 9, maxLength: 9 });
const at = <Value>(values: readonly Value[], index: number): Value => values[index] as Value;

const single = fc.record({ options: roots(2, 5), why: many, key: fc.nat() }).map(({ options, why, key }) => ({
  kind: "single",
  item: { options: options.map((prose, each) => option(prose, at(why, each))), key: key % options.length },
}));

const multiple = fc
  .record({ options: roots(2, 6), why: many, key: fc.integer({ min: 1, max: 63 }) })
  .map(({ options, why, key }) => {
    const right = options.map((_, each) => ((key >> each) & 1) === 1);
    if (!right.includes(true)) right[0] = true;
    return {
      kind: "multiple",
      item: { options: options.map((prose, each) => ({ right: right[each], ...option(prose, at(why, each)) })) },
    };
  });

const order = fc.record({ parts: roots(3, 5), why: many }).map(({ parts, why }) => ({
  kind: "order",
  item: { parts: parts.map((prose, each) => option(prose, at(why, each))) },
}));

const sort = fc.record({ parts: roots(3, 6), why: many, groups: roots(2, 3) }).map(({ parts, why, groups }) => ({
  kind: "sort",
  item: {
    groups: groups.map((prose) => ({ prose })),
    parts: parts.map((prose, each) => ({
      ...option(prose, at(why, each)),
      group: Math.min(groups.length - 1, Math.floor((each * groups.length) / parts.length)),
    })),
  },
}));

const match = fc
  .record({
    left: roots(2, 5),
    right: roots(5, 5),
    heads: roots(3, 3),
    why: fc.option(fc.array(inline, { minLength: 5, maxLength: 5 })),
  })
  .map(({ left, right, heads, why }) => ({
    kind: "match",
    item: {
      left: at(heads, 0),
      right: at(heads, 1),
      ...(why && { why: at(heads, 2) }),
      rows: left.map((prose, key) => ({ prose, key, ...(why && { why: rootOf([element("p", at(why, key))]) }) })),
      choices: right.slice(0, left.length),
    },
  }));

const estimate = fc
  .record({
    answer: fc.integer({ min: -50, max: 50 }),
    tolerance: fc.integer({ min: 0, max: 4 }),
    tenths: fc.boolean(),
    reason: paragraphs,
    unit: fc.constantFrom("%", "min", undefined),
  })
  .map(({ answer, tolerance, tenths, reason, unit }) => {
    const by = (value: number) => (tenths ? value / 10 : value);
    const scale = { answer: by(answer), min: by(-60), max: by(60), step: by(1), tolerance: by(tolerance) };
    return { kind: "estimate", item: { ...scale, ...(unit && { unit }), reason } };
  });

const reflect = fc.record({ model: paragraphs, points: roots(2, 4) }).map((item) => ({ kind: "reflect", item }));

/** Words that can be typed into a blank. */
const answers = fc.uniqueArray(fc.stringMatching(/^[a-zA-Z]{3,8}( [a-z~=#:%*'.!-]{1,4}[a-z])?$/u), {
  minLength: 2,
  maxLength: 4,
  selector: (words) => words.toLowerCase().replace(/[^a-z]/gu, ""),
});

const fill = fc
  .record({ words: answers, typed: fc.boolean(), feedback: inlineRoot, before: line, after: line, key: fc.nat() })
  .map(({ words, typed, feedback, before, after, key }) => ({
    kind: "fill",
    item: {
      text: rootOf([
        element("p", [text(`${before} `), element("x-blank", [], { at: 0 }), text(` longerword ${after}`)]),
      ]),
      blanks: [{ ...(typed ? { accepts: words } : { choices: words, key: key % words.length }), feedback }],
    },
  }));

/** An item of any kind that GIFT carries. */
export const anyItem: fc.Arbitrary<Item> = fc
  .record({
    own: fc.oneof<fc.Arbitrary<{ kind: string; item: unknown }>[]>(
      single,
      multiple,
      order,
      sort,
      match,
      estimate,
      reflect,
      fill,
    ),
    prompt: paragraphs,
    after: fc.option(paragraphs, { nil: undefined }),
    fixed: fc.boolean(),
  })
  .map(({ own: { kind, item }, prompt, after, fixed }) => {
    const orders = ["single", "multiple", "fill"].includes(kind) && fixed;
    const objective = { lesson: "first", id: "see" };
    return {
      id: "an-item",
      kind,
      lang: "es",
      module: "only",
      bank: false,
      objective,
      block: {
        type: "exercise",
        kind,
        id: "an-item",
        objective,
        shape: "",
        text: "",
        prompt,
        ...(after && !["estimate", "reflect"].includes(kind) && { after }),
        hints: [],
        fixed: orders,
        item,
      },
    };
  });
